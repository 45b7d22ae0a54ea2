import { numberInWords } from "../parts/dutch-dates.ts";
import { atPage, hrefOf, type ListAddress } from "./list-view.ts";
import type { Part } from "../parts/text.tsx";

/** As many pages beside the current one are named. */
const BESIDE = 1;

/** The pages that are named: the first, the last, and those around the current one; null for what is passed over. */
export function namedPages(page: number, pages: number): (number | null)[] {
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (each) => each === 1 || each === pages || Math.abs(each - page) <= BESIDE,
  );
  return near.flatMap((each, index) => {
    const gap = each - (near[index - 1] ?? each);
    if (gap <= 1) return [each];
    return gap === 2 ? [each - 1, each] : [null, each];
  });
}

/** The pages of a list by their numbers, and the ways back and on; nothing for a list of one page. */
export const PageNumbers: Part<{ address: ListAddress; page: number; pages: number }> = ({
  address,
  page,
  pages,
}) => {
  if (pages === 1) return null;
  const to = (each: number): string => hrefOf(atPage(address, each));
  return (
    <nav class="oogst-pages" aria-label="Pagina’s van deze lijst">
      <ul>
        {page > 1 && (
          <li>
            <a class="oogst-page" href={to(page - 1)} rel="prev">
              Vorige
            </a>
          </li>
        )}
        {namedPages(page, pages).map((each, index) => (
          <li key={index}>
            {each === null ? (
              <span class="oogst-page oogst-page--gap">…</span>
            ) : (
              <a class="oogst-page" href={to(each)} aria-current={each === page ? "page" : undefined}>
                <span class="oogst-hidden">Pagina </span>
                {numberInWords(each)}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a class="oogst-page" href={to(page + 1)} rel="next">
              Volgende
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
};
