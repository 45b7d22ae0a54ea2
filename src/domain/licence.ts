/** Under what the data may be used: by anyone, for anything. */
export const licence = {
  id: "CC0-1.0",
  name: "CC0 1.0 Universeel (publiek domein)",
  uri: "https://creativecommons.org/publicdomain/zero/1.0/",
} as const;
