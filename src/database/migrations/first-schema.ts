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
  "LABEL_ALIKE LABEL_BY_PLACE NEAR_UNKNOWN_LABEL LABEL_MISSING TWO_READINGS KIND_MISFIT TWO_VALUES WORDS_LEFT FIGURE_REPAIRED NO_JUDGEMENT NO_NAME TWICE FEWER_READ OCR_POOR POSITIONS NO_PILOTS",
);

const tables = `
create table dataset (
  id serial primary key,
  revision int not null,
  modified_at timestamptz not null,
  identity text not null
);

create table document (
  sha256 varchar(255) not null,
  name text not null,
  media_type text not null,
  source_url text null,
  layout text not null,
  text text not null,
  stored_at timestamptz not null,
  fetched_at timestamptz null,
  parser text null,
  form text null,
  rung text null,
  file text null,
  blocks jsonb null,
  edition_address text not null,
  primary key (sha256)
);
create index document_edition_address_index on document (edition_address);
alter table document add constraint document_layout_check check (layout in ('WEB', 'OCR'));
alter table document add constraint document_form_check check (form in ('TEXT', 'HTML', 'DOCX', 'ODT', 'PDF', 'SCAN'));
alter table document add constraint document_rung_check check (rung in ('TAGS', 'RULINGS', 'POSITIONS'));

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
  code varchar(255) not null,
  name text not null,
  slug text not null,
  primary key (code)
);
alter table municipality add constraint municipality_slug_unique unique (slug);

create table motion (
  id serial primary key,
  slug text not null,
  address text not null,
  number text null,
  key text null,
  title text null,
  date_text text null,
  date_from date null,
  date_to date null,
  date_precision text null,
  municipality_code varchar(255) not null
);
create index motion_slug_index on motion (slug);
alter table motion add constraint motion_address_unique unique (address);
alter table motion add constraint motion_municipality_code_key_unique unique (municipality_code, key);
alter table motion add constraint motion_date_precision_check check (date_precision in (${precisions}));

create table edition (
  id serial primary key,
  slug text not null,
  address text not null,
  title text not null,
  kind text not null,
  kind_name text null,
  year int not null,
  as_of date not null,
  introduction text null,
  expected int null,
  municipality_code varchar(255) not null,
  document_sha256 varchar(255) not null,
  mandate_id int null,
  mandate_title text null,
  fingerprint text not null,
  updated_at timestamptz not null
);
create index edition_slug_index on edition (slug);
alter table edition add constraint edition_address_unique unique (address);
alter table edition add constraint edition_document_sha256_unique unique (document_sha256);
create index edition_mandate_id_index on edition (mandate_id);
create index edition_municipality_code_as_of_index on edition (municipality_code, as_of);
alter table edition add constraint edition_kind_check check (kind in ('PERSPECTIEFNOTA', 'PROGRAMMABEGROTING', 'KADERNOTA', 'VOORJAARSNOTA', 'ZOMERNOTA', 'BESTUURSRAPPORTAGE', 'NAJAARSNOTA', 'JAARSTUKKEN', 'OTHER'));

create table partner (
  id serial primary key,
  slug text not null,
  name text not null,
  kind text not null
);
alter table partner add constraint partner_slug_unique unique (slug);
alter table partner add constraint partner_kind_check check (kind in ('HOUSING_ASSOCIATION', 'MINISTRY', 'MUNICIPALITY', 'NGO', 'SCHOOL', 'CARE_PROVIDER', 'REGIONAL_BODY', 'COMPANY', 'OTHER'));

create table pilot (
  id serial primary key,
  slug text not null,
  address text not null,
  name text not null,
  municipality_code varchar(255) not null,
  ended_since date null,
  updated_at timestamptz not null
);
create index pilot_slug_index on pilot (slug);
alter table pilot add constraint pilot_address_unique unique (address);
create index pilot_municipality_code_index on pilot (municipality_code);

create table change (
  id serial primary key,
  kind text not null,
  pilot_id int not null,
  edition_id int not null,
  previous_id int not null,
  position int not null,
  field text null,
  before_text text null,
  after_text text null,
  days int null,
  told_in int not null,
  told_at timestamptz not null,
  slip text null
);
create index change_pilot_id_index on change (pilot_id);
create index change_edition_id_index on change (edition_id);
create index change_previous_id_index on change (previous_id);
create index change_told_in_index on change (told_in);
alter table change add constraint change_kind_check check (kind in (${changeKinds}));

create table portfolio (
  id serial primary key,
  slug text not null,
  address text not null,
  name text not null,
  key text not null,
  municipality_code varchar(255) not null
);
create index portfolio_slug_index on portfolio (slug);
alter table portfolio add constraint portfolio_address_unique unique (address);
alter table portfolio add constraint portfolio_municipality_code_key_unique unique (municipality_code, key);

create table programme (
  id serial primary key,
  slug text not null,
  address text not null,
  number int null,
  name text not null,
  key text not null,
  municipality_code varchar(255) not null
);
create index programme_slug_index on programme (slug);
alter table programme add constraint programme_address_unique unique (address);
alter table programme add constraint programme_municipality_code_key_unique unique (municipality_code, key);

create table report (
  id serial primary key,
  pilot_id int not null,
  edition_id int not null,
  position int not null,
  repeats int not null,
  heading text not null,
  title text not null,
  description text null,
  goal text null,
  start_text text null,
  start_from date null,
  start_to date null,
  start_precision text null,
  start_part text null,
  start_bound text null,
  start_extended_from date null,
  end_text text null,
  end_from date null,
  end_to date null,
  end_precision text null,
  end_part text null,
  end_bound text null,
  end_extended_from date null,
  evaluation_moment_text text null,
  evaluation_moment_from date null,
  evaluation_moment_to date null,
  evaluation_moment_precision text null,
  evaluation_moment_part text null,
  evaluation_moment_bound text null,
  evaluation_moment_extended_from date null,
  successful_text text null,
  successful_verdict text not null,
  policy_change_text text null,
  policy_change_verdict text not null,
  financial_consequence_text text null,
  financial_consequence_verdict text not null,
  reporting text null,
  programme_id int null,
  programme_number int null,
  programme_spelling text null,
  portfolio_id int null,
  portfolio_spelling text null,
  fingerprint text not null,
  source_fingerprint text not null
);
create index report_edition_id_pilot_id_index on report (edition_id, pilot_id);
create index report_pilot_id_index on report (pilot_id);
create index report_programme_id_index on report (programme_id);
create index report_portfolio_id_index on report (portfolio_id);
alter table report add constraint report_start_precision_check check (start_precision in (${precisions}));
alter table report add constraint report_end_precision_check check (end_precision in (${precisions}));
alter table report add constraint report_evaluation_moment_precision_check check (evaluation_moment_precision in (${precisions}));
alter table report add constraint report_start_part_check check (start_part in (${parts}));
alter table report add constraint report_start_bound_check check (start_bound in (${bounds}));
alter table report add constraint report_end_part_check check (end_part in (${parts}));
alter table report add constraint report_end_bound_check check (end_bound in (${bounds}));
alter table report add constraint report_evaluation_moment_part_check check (evaluation_moment_part in (${parts}));
alter table report add constraint report_evaluation_moment_bound_check check (evaluation_moment_bound in (${bounds}));
alter table report add constraint report_successful_verdict_check check (successful_verdict in (${verdicts}));
alter table report add constraint report_policy_change_verdict_check check (policy_change_verdict in (${verdicts}));
alter table report add constraint report_financial_consequence_verdict_check check (financial_consequence_verdict in (${verdicts}));

create table provenance (
  id serial primary key,
  report_id int not null,
  position int not null,
  field text not null,
  item int null,
  method text not null,
  confidence double precision not null,
  start int not null,
  "end" int not null,
  quote text not null,
  corrections jsonb not null
);
create index provenance_report_id_index on provenance (report_id);
alter table provenance add constraint provenance_method_check check (method in ('VERBATIM', 'CORRECTED', 'NORMALISED', 'INFERRED'));

create table partner_mention (
  id serial primary key,
  report_id int not null,
  position int not null,
  quote text not null,
  printed text not null,
  partner_id int not null
);
create index partner_mention_report_id_index on partner_mention (report_id);
create index partner_mention_partner_id_index on partner_mention (partner_id);

create table origin_mention (
  id serial primary key,
  report_id int not null,
  position int not null,
  quote text not null,
  kind text not null,
  motion_id int null,
  motion_title text null,
  motion_date_text text null,
  motion_date_from date null,
  motion_date_to date null,
  motion_date_precision text null
);
create index origin_mention_report_id_index on origin_mention (report_id);
create index origin_mention_motion_id_index on origin_mention (motion_id);
alter table origin_mention add constraint origin_mention_kind_check check (kind in ('MOTION', 'INITIATIEFVOORSTEL', 'TOEZEGGING', 'LANDELIJKE_PILOT', 'SUBSIDIE', 'COLLEGEBESLUIT', 'COALITIEAKKOORD', 'OTHER'));
alter table origin_mention add constraint origin_mention_motion_date_precision_check check (motion_date_precision in (${precisions}));

create table motion_mention (
  id serial primary key,
  report_id int not null,
  position int not null,
  quote text not null,
  role text not null,
  motion_id int not null,
  motion_title text null,
  motion_date_text text null,
  motion_date_from date null,
  motion_date_to date null,
  motion_date_precision text null
);
create index motion_mention_report_id_index on motion_mention (report_id);
create index motion_mention_motion_id_index on motion_mention (motion_id);
alter table motion_mention add constraint motion_mention_role_check check (role in ('ORIGIN', 'SETTLED', 'MENTIONED'));
alter table motion_mention add constraint motion_mention_motion_date_precision_check check (motion_date_precision in (${precisions}));

create table memo_mention (
  id serial primary key,
  report_id int not null,
  position int not null,
  quote text not null,
  number text not null,
  date date null
);
create index memo_mention_report_id_index on memo_mention (report_id);
create index memo_mention_number_index on memo_mention (number);

create table amount_mention (
  id serial primary key,
  report_id int not null,
  position int not null,
  quote text not null,
  euros numeric(20,2) not null
);
create index amount_mention_report_id_index on amount_mention (report_id);

create table unread_line (
  id serial primary key,
  edition_id int not null,
  line int not null,
  start int not null,
  "end" int not null,
  text text not null
);
create index unread_line_edition_id_index on unread_line (edition_id);

create table sequel_mention (
  id serial primary key,
  report_id int not null,
  position int not null,
  quote text not null,
  kind text not null
);
create index sequel_mention_report_id_index on sequel_mention (report_id);
alter table sequel_mention add constraint sequel_mention_kind_check check (kind in ('REGULAR_POLICY', 'EXTENDED', 'SCALED_UP', 'ADJUSTED', 'STOPPED'));

create table ending_mention (
  id serial primary key,
  report_id int not null,
  position int not null,
  quote text not null
);
create index ending_mention_report_id_index on ending_mention (report_id);

create table doubt (
  id serial primary key,
  report_id int not null,
  position int not null,
  field text not null,
  reason text not null,
  confidence double precision not null,
  start int not null,
  "end" int not null,
  quote text not null
);
create index doubt_report_id_index on doubt (report_id);
alter table doubt add constraint doubt_reason_check check (reason in (${doubtReasons}));

create table document_doubt (
  id serial primary key,
  edition_id int not null,
  position int not null,
  reason text not null,
  confidence double precision not null,
  start int not null,
  "end" int not null,
  quote text not null
);
create index document_doubt_edition_id_index on document_doubt (edition_id);
alter table document_doubt add constraint document_doubt_reason_check check (reason in (${doubtReasons}));

create table extra (
  id serial primary key,
  report_id int not null,
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
  municipality_code varchar(255) null,
  row_id int null,
  leads_to text null,
  given_at timestamptz not null,
  gone_at timestamptz null,
  reason text null,
  told text null
);
alter table given_address add constraint given_address_type_key_unique unique (type, key);
create index given_address_municipality_code_type_index on given_address (municipality_code, type);

create table former_heading (
  id serial primary key,
  municipality_code varchar(255) not null,
  edition_address text not null,
  key text not null,
  former text not null
);
alter table former_heading add constraint former_heading_edition_address_key_former_unique unique (edition_address, key, former);
create index former_heading_municipality_code_index on former_heading (municipality_code);
alter table motion add constraint motion_municipality_code_foreign foreign key (municipality_code) references municipality (code);
alter table edition add constraint edition_municipality_code_foreign foreign key (municipality_code) references municipality (code);
alter table edition add constraint edition_document_sha256_foreign foreign key (document_sha256) references document (sha256);
alter table edition add constraint edition_mandate_id_foreign foreign key (mandate_id) references motion (id) on delete no action;
alter table pilot add constraint pilot_municipality_code_foreign foreign key (municipality_code) references municipality (code);
alter table change add constraint change_pilot_id_foreign foreign key (pilot_id) references pilot (id) on delete cascade;
alter table change add constraint change_edition_id_foreign foreign key (edition_id) references edition (id) on delete cascade;
alter table change add constraint change_previous_id_foreign foreign key (previous_id) references edition (id) on delete cascade;
alter table portfolio add constraint portfolio_municipality_code_foreign foreign key (municipality_code) references municipality (code);
alter table programme add constraint programme_municipality_code_foreign foreign key (municipality_code) references municipality (code);
alter table report add constraint report_pilot_id_foreign foreign key (pilot_id) references pilot (id);
alter table report add constraint report_edition_id_foreign foreign key (edition_id) references edition (id);
alter table report add constraint report_programme_id_foreign foreign key (programme_id) references programme (id) on delete no action;
alter table report add constraint report_portfolio_id_foreign foreign key (portfolio_id) references portfolio (id) on delete no action;
alter table provenance add constraint provenance_report_id_foreign foreign key (report_id) references report (id) on delete cascade;
alter table partner_mention add constraint partner_mention_report_id_foreign foreign key (report_id) references report (id) on delete cascade;
alter table partner_mention add constraint partner_mention_partner_id_foreign foreign key (partner_id) references partner (id);
alter table origin_mention add constraint origin_mention_report_id_foreign foreign key (report_id) references report (id) on delete cascade;
alter table origin_mention add constraint origin_mention_motion_id_foreign foreign key (motion_id) references motion (id) on delete no action;
alter table motion_mention add constraint motion_mention_report_id_foreign foreign key (report_id) references report (id) on delete cascade;
alter table motion_mention add constraint motion_mention_motion_id_foreign foreign key (motion_id) references motion (id);
alter table memo_mention add constraint memo_mention_report_id_foreign foreign key (report_id) references report (id) on delete cascade;
alter table amount_mention add constraint amount_mention_report_id_foreign foreign key (report_id) references report (id) on delete cascade;
alter table unread_line add constraint unread_line_edition_id_foreign foreign key (edition_id) references edition (id) on delete cascade;
alter table sequel_mention add constraint sequel_mention_report_id_foreign foreign key (report_id) references report (id) on delete cascade;
alter table ending_mention add constraint ending_mention_report_id_foreign foreign key (report_id) references report (id) on delete cascade;
alter table doubt add constraint doubt_report_id_foreign foreign key (report_id) references report (id) on delete cascade;
alter table document_doubt add constraint document_doubt_edition_id_foreign foreign key (edition_id) references edition (id) on delete cascade;
alter table extra add constraint extra_report_id_foreign foreign key (report_id) references report (id) on delete cascade;
alter table given_address add constraint given_address_municipality_code_foreign foreign key (municipality_code) references municipality (code);
alter table former_heading add constraint former_heading_municipality_code_foreign foreign key (municipality_code) references municipality (code);

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
    for (const extension of ["pg_trgm", "unaccent", "fuzzystrmatch"]) {
      this.addSql(`create extension if not exists ${extension}`);
    }
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
