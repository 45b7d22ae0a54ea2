import { inHtml } from "../search/highlights.ts";
import type { SearchService } from "../search/search-service.ts";
import type { Search, SearchHits } from "./register.ts";

/** Search as the open data asks it: by the number of hits to pass over, not by cursor. */
export const openDataSearch =
  (service: SearchService): Search =>
  async ({ query, filter, offset, limit, highlighted, reader, today }) => {
    const after = offset === 0 ? null : { engine: null, score: 0, key: "", offset };
    const answer = await service.search({ text: query, filter, first: limit, after }, { reader, today });
    const { totalCount, engine, degraded } = answer;
    const hits: SearchHits["hits"][number][] = [];
    for (const { key, score, fragments } of answer.hits)
      hits.push({ key, score, highlights: highlighted ? inHtml(await fragments()) : [] });
    return { totalCount, hits, engine, degraded };
  };
