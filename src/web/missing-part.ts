/** What is said of a part of a list that it does not have. */
export const missingPart = "Dit stuk van de lijst is er niet (meer). Begin bij het begin van de lijst.";
