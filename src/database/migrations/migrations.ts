import { ChangeKinds } from "./change-kinds.ts";
import { DocumentFiles } from "./document-files.ts";
import { Doubts } from "./doubts.ts";
import { Endings } from "./endings.ts";
import { ExpectedPilots } from "./expected-pilots.ts";
import { FetchedDocuments } from "./fetched-documents.ts";
import { FirstSchema } from "./first-schema.ts";
import { GivenAddresses } from "./given-addresses.ts";
import { NameOrder } from "./name-order.ts";
import { SecondReports } from "./second-reports.ts";
import { Sequels } from "./sequels.ts";
import { NoPilots } from "./no-pilots.ts";
import { ToldChanges } from "./told-changes.ts";
import { ToldThings } from "./told-things.ts";
import { PeriodPieces } from "./period-pieces.ts";
import { SearchState } from "./search-state.ts";

/** In order. A migration that was released never changes; its name is how a database remembers it. */
export const migrations = [
  { name: "2026-11-first-schema-by-municipality", class: FirstSchema },
  { name: "2026-11-search-state", class: SearchState },
  { name: "2026-11-name-order", class: NameOrder },
  { name: "2026-11-expected-pilots", class: ExpectedPilots },
  { name: "2026-11-sequels", class: Sequels },
  { name: "2026-11-period-pieces", class: PeriodPieces },
  { name: "2026-11-change-kinds", class: ChangeKinds },
  { name: "2026-11-document-files", class: DocumentFiles },
  { name: "2026-11-doubts", class: Doubts },
  { name: "2026-11-second-reports", class: SecondReports },
  { name: "2026-11-no-pilots", class: NoPilots },
  { name: "2026-11-fetched-documents", class: FetchedDocuments },
  { name: "2026-11-endings", class: Endings },
  { name: "2026-11-given-addresses", class: GivenAddresses },
  { name: "2026-11-told-changes", class: ToldChanges },
  { name: "2026-11-told-things", class: ToldThings },
] as const;
