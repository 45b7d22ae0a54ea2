import { Migration } from "@mikro-orm/migrations";
import { nameOrderIndex } from "../../domain/sort-name.ts";

/** Keys of vocabularies, as they stood. */
const keys = (words: string): string =>
  words
    .split(" ")
    .map((key) => `'${key}'`)
    .join(", ");
const precisions = keys("DAY WEEK MONTH QUARTER HALF_YEAR SEASON YEAR RECURRING UNKNOWN");
const parts = keys("BEGIN MIDDLE END");
const bounds = keys("ON BEFORE AFTER UNTIL AROUND");
const verdicts = keys("YES PARTLY NO NOT_YET_KNOWN NOT_APPLICABLE NOT_STATED");
const changeKinds = keys(
  "NEW RETURNED VANISHED VANISHED_WITH_OUTCOME FIELD_CHANGED START_SLIPPED END_SLIPPED END_ADVANCED EVALUATION_MOVED EVALUATION_OVERDUE OUTCOME_KNOWN VERDICT_CHANGED AMOUNT_CHANGED",
);
const doubtReasons = keys(
  "LABEL_ALIKE LABEL_BY_PLACE NEAR_UNKNOWN_LABEL LABEL_MISSING TWO_READINGS KIND_MISFIT TWO_VALUES WORDS_LEFT FIGURE_REPAIRED NO_JUDGEMENT NO_NAME TWICE FEWER_READ OCR_POOR POSITIONS NO_PILOTS OTHER_MUNICIPALITY OF_OTHER_MUNICIPALITY DATES_CONTRADICT",
);

const date = (name: string): string => `${name}_text text,
  ${name}_from date,
  ${name}_to date,
  ${name}_precision text check (${name}_precision in (${precisions}))`;
const period = (name: string): string => `${date(name)},
  ${name}_part text check (${name}_part in (${parts})),
  ${name}_bound text check (${name}_bound in (${bounds})),
  ${name}_extended_from date`;
const answer = (name: string): string => `${name}_text text,
  ${name}_verdict text not null check (${name}_verdict in (${verdicts}))`;
const mention = (name: string): string => `id serial primary key,
  report_id int not null constraint ${name}_mention_report_id_foreign references report on delete cascade,
  position int not null,
  quote text not null`;
const place = `confidence double precision not null,
  start int not null,
  "end" int not null,
  quote text not null`;

const tables = `
create table dataset (
  id serial primary key,
  revision int not null,
  modified_at timestamptz not null,
  identity text not null
);

create table document (
  sha256 varchar(255) primary key,
  name text not null,
  media_type text not null,
  source_url text,
  layout text not null check (layout in ('WEB', 'OCR')),
  text text not null,
  stored_at timestamptz not null,
  fetched_at timestamptz,
  parser text,
  form text check (form in ('TEXT', 'HTML', 'DOCX', 'ODT', 'PDF', 'SCAN')),
  rung text check (rung in ('TAGS', 'RULINGS', 'POSITIONS')),
  file text,
  blocks jsonb,
  edition_address text not null
);
create index document_edition_address_index on document (edition_address);

create table event (
  id bigserial primary key,
  revision int not null,
  type text not null,
  key text not null,
  deleted boolean not null,
  at timestamptz not null
);
create index event_revision_index on event (revision);

create table municipality (
  code varchar(255) primary key,
  name text not null,
  slug text not null constraint municipality_slug_unique unique
);

create table motion (
  id serial primary key,
  slug text not null,
  address text not null constraint motion_address_unique unique,
  number text,
  key text,
  title text,
  ${date("date")},
  municipality_code varchar(255) not null constraint motion_municipality_code_foreign references municipality,
  constraint motion_municipality_code_key_unique unique (municipality_code, key)
);
create index motion_slug_index on motion (slug);

create table edition (
  id serial primary key,
  slug text not null,
  address text not null constraint edition_address_unique unique,
  title text not null,
  kind text not null check (kind in ('PERSPECTIEFNOTA', 'PROGRAMMABEGROTING', 'KADERNOTA', 'VOORJAARSNOTA', 'ZOMERNOTA', 'BESTUURSRAPPORTAGE', 'NAJAARSNOTA', 'JAARSTUKKEN', 'OTHER')),
  kind_name text,
  year int not null,
  as_of date not null,
  introduction text,
  expected int,
  municipality_code varchar(255) not null constraint edition_municipality_code_foreign references municipality,
  document_sha256 varchar(255) not null constraint edition_document_sha256_unique unique constraint edition_document_sha256_foreign references document,
  mandate_id int constraint edition_mandate_id_foreign references motion on delete no action,
  mandate_title text,
  fingerprint text not null,
  updated_at timestamptz not null
);
create index edition_slug_index on edition (slug);
create index edition_mandate_id_index on edition (mandate_id);
create index edition_municipality_code_as_of_index on edition (municipality_code, as_of);

create table partner (
  id serial primary key,
  slug text not null constraint partner_slug_unique unique,
  name text not null,
  kind text not null check (kind in ('HOUSING_ASSOCIATION', 'MINISTRY', 'MUNICIPALITY', 'NGO', 'SCHOOL', 'CARE_PROVIDER', 'REGIONAL_BODY', 'COMPANY', 'OTHER'))
);

create table pilot (
  id serial primary key,
  slug text not null,
  address text not null constraint pilot_address_unique unique,
  name text not null,
  municipality_code varchar(255) not null constraint pilot_municipality_code_foreign references municipality,
  ended_since date,
  updated_at timestamptz not null
);
create index pilot_slug_index on pilot (slug);
create index pilot_municipality_code_index on pilot (municipality_code);

create table change (
  id serial primary key,
  kind text not null check (kind in (${changeKinds})),
  pilot_id int not null constraint change_pilot_id_foreign references pilot on delete cascade,
  edition_id int not null constraint change_edition_id_foreign references edition on delete cascade,
  previous_id int not null constraint change_previous_id_foreign references edition on delete cascade,
  position int not null,
  field text,
  before_text text,
  after_text text,
  days int,
  told_in int not null,
  told_at timestamptz not null,
  slip text
);
create index change_pilot_id_index on change (pilot_id);
create index change_edition_id_index on change (edition_id);
create index change_previous_id_index on change (previous_id);
create index change_told_in_index on change (told_in);

create table portfolio (
  id serial primary key,
  slug text not null,
  address text not null constraint portfolio_address_unique unique,
  name text not null,
  key text not null,
  municipality_code varchar(255) not null constraint portfolio_municipality_code_foreign references municipality,
  constraint portfolio_municipality_code_key_unique unique (municipality_code, key)
);
create index portfolio_slug_index on portfolio (slug);

create table programme (
  id serial primary key,
  slug text not null,
  address text not null constraint programme_address_unique unique,
  number int,
  name text not null,
  key text not null,
  municipality_code varchar(255) not null constraint programme_municipality_code_foreign references municipality,
  constraint programme_municipality_code_key_unique unique (municipality_code, key)
);
create index programme_slug_index on programme (slug);

create table report (
  id serial primary key,
  pilot_id int not null constraint report_pilot_id_foreign references pilot,
  edition_id int not null constraint report_edition_id_foreign references edition,
  position int not null,
  repeats int not null,
  heading text not null,
  title text not null,
  description text,
  goal text,
  ${period("start")},
  ${period("end")},
  ${period("evaluation_moment")},
  ${answer("successful")},
  ${answer("policy_change")},
  ${answer("financial_consequence")},
  reporting text,
  programme_id int constraint report_programme_id_foreign references programme on delete no action,
  programme_number int,
  programme_spelling text,
  portfolio_id int constraint report_portfolio_id_foreign references portfolio on delete no action,
  portfolio_spelling text,
  fingerprint text not null,
  source_fingerprint text not null
);
create index report_edition_id_pilot_id_index on report (edition_id, pilot_id);
create index report_pilot_id_index on report (pilot_id);
create index report_programme_id_index on report (programme_id);
create index report_portfolio_id_index on report (portfolio_id);

create table provenance (
  id serial primary key,
  report_id int not null constraint provenance_report_id_foreign references report on delete cascade,
  position int not null,
  field text not null,
  item int,
  method text not null check (method in ('VERBATIM', 'CORRECTED', 'NORMALISED', 'INFERRED')),
  ${place},
  corrections jsonb not null
);
create index provenance_report_id_index on provenance (report_id);

create table partner_mention (
  ${mention("partner")},
  printed text not null,
  partner_id int not null constraint partner_mention_partner_id_foreign references partner
);
create index partner_mention_report_id_index on partner_mention (report_id);
create index partner_mention_partner_id_index on partner_mention (partner_id);

create table origin_mention (
  ${mention("origin")},
  kind text not null check (kind in ('MOTION', 'INITIATIEFVOORSTEL', 'TOEZEGGING', 'LANDELIJKE_PILOT', 'SUBSIDIE', 'COLLEGEBESLUIT', 'COALITIEAKKOORD', 'OTHER')),
  motion_id int constraint origin_mention_motion_id_foreign references motion on delete no action,
  motion_title text,
  ${date("motion_date")}
);
create index origin_mention_report_id_index on origin_mention (report_id);
create index origin_mention_motion_id_index on origin_mention (motion_id);

create table motion_mention (
  ${mention("motion")},
  role text not null check (role in ('ORIGIN', 'SETTLED', 'MENTIONED')),
  motion_id int not null constraint motion_mention_motion_id_foreign references motion,
  motion_title text,
  ${date("motion_date")}
);
create index motion_mention_report_id_index on motion_mention (report_id);
create index motion_mention_motion_id_index on motion_mention (motion_id);

create table memo_mention (
  ${mention("memo")},
  number text not null,
  date date
);
create index memo_mention_report_id_index on memo_mention (report_id);
create index memo_mention_number_index on memo_mention (number);

create table amount_mention (
  ${mention("amount")},
  euros numeric(20,2) not null
);
create index amount_mention_report_id_index on amount_mention (report_id);

create table unread_line (
  id serial primary key,
  edition_id int not null constraint unread_line_edition_id_foreign references edition on delete cascade,
  line int not null,
  start int not null,
  "end" int not null,
  text text not null
);
create index unread_line_edition_id_index on unread_line (edition_id);

create table sequel_mention (
  ${mention("sequel")},
  kind text not null check (kind in ('REGULAR_POLICY', 'EXTENDED', 'SCALED_UP', 'ADJUSTED', 'STOPPED'))
);
create index sequel_mention_report_id_index on sequel_mention (report_id);

create table ending_mention (
  ${mention("ending")}
);
create index ending_mention_report_id_index on ending_mention (report_id);

create table doubt (
  id serial primary key,
  report_id int not null constraint doubt_report_id_foreign references report on delete cascade,
  position int not null,
  field text not null,
  reason text not null check (reason in (${doubtReasons})),
  ${place}
);
create index doubt_report_id_index on doubt (report_id);

create table document_doubt (
  id serial primary key,
  edition_id int not null constraint document_doubt_edition_id_foreign references edition on delete cascade,
  position int not null,
  reason text not null check (reason in (${doubtReasons})),
  ${place}
);
create index document_doubt_edition_id_index on document_doubt (edition_id);

create table extra (
  id serial primary key,
  report_id int not null constraint extra_report_id_foreign references report on delete cascade,
  position int not null,
  label text not null,
  text text not null
);
create index extra_report_id_index on extra (report_id);

create table given_address (
  id serial primary key,
  type text not null,
  key text not null,
  owner text not null,
  name text not null,
  municipality_code text,
  row_id int,
  leads_to text,
  given_at timestamptz not null,
  gone_at timestamptz,
  reason text,
  told text,
  constraint given_address_type_key_unique unique (type, key)
);
create index given_address_municipality_code_type_index on given_address (municipality_code, type);

create table former_heading (
  id serial primary key,
  municipality_code text not null,
  edition_address text not null,
  key text not null,
  former text not null,
  constraint former_heading_edition_address_key_former_unique unique (edition_address, key, former)
);
create index former_heading_municipality_code_index on former_heading (municipality_code);

create table search.state (
  id int primary key check (id = 1),
  slot text not null check (slot in ('a', 'b')),
  analyser_version text not null,
  revision int not null,
  position bigint not null,
  pilots int not null
);
`;

/** lz4 takes two thirds of the time of the default; a server built without it, as PGlite is, keeps the default. */
const compression = `
do $$
declare wide record;
begin
  for wide in
    select table_name, column_name
    from information_schema.columns
    where table_schema = current_schema() and data_type = 'text'
      and (table_name, column_name) in (
        ('document', 'text'), ('edition', 'introduction'), ('report', 'description'), ('report', 'goal'),
        ('report', 'reporting'), ('provenance', 'quote'), ('change', 'before_text'), ('change', 'after_text'))
  loop
    execute format('alter table %I alter column %I set compression lz4', wide.table_name, wide.column_name);
  end loop;
exception when feature_not_supported then null;
end $$`;

/**
 * The first schema: all tables of the graph, and the one row of the dataset. `search.state` says which slot holds the
 * index and what it was made from; the tables of the slots are made by the engine itself: they are derived, and can be
 * thrown away at any time.
 */
export class FirstSchema extends Migration {
  override up(): void {
    for (const extension of ["pg_trgm", "unaccent", "fuzzystrmatch"])
      this.addSql(`create extension if not exists ${extension}`);
    this.addSql("create schema search");
    for (const statement of tables.split(";\n").filter((each) => each.trim() !== "")) this.addSql(statement);
    // Lists in the order of names. Should the letters of the order ever change, so must these, in a migration of its own.
    this.addSql(nameOrderIndex("pilot", "address"));
    this.addSql(nameOrderIndex("partner", "slug"));
    this.addSql(compression);
    this.addSql(
      "insert into dataset (id, revision, modified_at, identity) values (1, 0, now(), gen_random_uuid()::text)",
    );
  }
}
