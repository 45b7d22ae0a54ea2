/** The links of a sheet, gathered while its rows are written: which cells lead to which address. */
export interface SheetLinks {
  /** The relationship of each address, in the order in which they came. */
  readonly relations: Map<string, string>;
  readonly cells: { readonly ref: string; readonly relation: string }[];
}

export const noLinks = (): SheetLinks => ({ relations: new Map(), cells: [] });

/** Excel opens no sheet that has more. */
const mostLinks = 65_530;

/** Lets a cell lead to an address, while a sheet can hold more links; others keep the address as text alone. */
export function addLink({ relations, cells }: SheetLinks, ref: string, address: string): void {
  if (cells.length >= mostLinks || !/^https?:/iu.test(address)) return;
  const relation = relations.get(address) ?? `rId${relations.size + 1}`;
  relations.set(address, relation);
  cells.push({ ref, relation });
}
