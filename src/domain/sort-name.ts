const folded: Readonly<Record<string, string>> = {
  a: "AÁÀÂÄÃÅáàâäãå",
  c: "CÇç",
  e: "EÉÈÊËéèêë",
  i: "IÍÌÎÏíìîï",
  n: "NÑñ",
  o: "OÓÒÔÖÕØóòôöõø",
  u: "UÚÙÛÜúùûü",
  y: "YÝýÿ",
};
const plain = "bdfghjklmpqrstvwxz";

/**
 * The letters that count as another when names are put in order, and which: capitals and accents do not count.
 * Spelled out, since the collations of two databases differ.
 */
export const sortLetters = {
  from: Object.values(folded).join("") + plain.toUpperCase(),
  to:
    Object.entries(folded)
      .map(([to, from]) => to.repeat(from.length))
      .join("") + plain,
};

/** An article at the begin, which Dutch lists pass over: 's-Gravenhage stands under the g. As SQL and as JavaScript write it. */
const article = "^((de|het|[’''`]t) |[’''`]s[- ])";

/** `sortName` of a column in SQL. Its text is always the same, so that PostgreSQL knows the index that is made of it. */
export const sortNameSql = (column: string): string =>
  `regexp_replace(translate(${column}, '${sortLetters.from}', '${sortLetters.to}'), '${article}', '')`;

/** The index for lists of a table in the order of names; rows of one name are in the order of their key. */
export const nameOrderIndex = (table: string, key: string): string =>
  `create index ${table}_name_order on ${table} ((${sortNameSql("name")}) collate "C", ${key} collate "C")`;

const letterOf = new Map(Array.from(sortLetters.from, (letter, i) => [letter, sortLetters.to[i]]));

const articleAtBegin = new RegExp(article, "u");

/** The text by which a name is put in order. */
export const sortName = (name: string): string =>
  Array.from(name, (letter) => letterOf.get(letter) ?? letter)
    .join("")
    .replace(articleAtBegin, "");
