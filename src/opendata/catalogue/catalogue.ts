import { licence } from "../../domain/licence.ts";
import { tooiUri } from "../../domain/municipalities/municipalities.ts";
import { escapeIri } from "../../domain/web-address.ts";
import type { DatasetRow, EditionRow, MunicipalityRow } from "../../read/rows.ts";
import { formatNames, formats, type FormatName } from "../formats/formats.ts";
import { graphOf, quoted, type Graph } from "../linked/graph.ts";
import { about, contact } from "./about.ts";
import { type Slots, writtenIn } from "../written.ts";

const textOf = writtenIn("catalogue.ttl");

interface CataloguedEdition {
  readonly edition: EditionRow;
  readonly municipality: MunicipalityRow;
  readonly sourceUrl: string | null;
}

interface Catalogued {
  readonly publicUrl: string;
  readonly contactEmail: string;
  readonly dataset: DatasetRow;
  readonly editions: readonly CataloguedEdition[];
}

/** As the list of file types of the European Union names our formats. */
const fileTypes: Record<FormatName, string> = {
  json: "JSON",
  csv: "CSV",
  ndjson: "JSON",
  xlsx: "XLSX",
  jsonld: "JSON_LD",
  ttl: "RDF_TURTLE",
};
const mediaTypeAt = (name: string): string => `https://www.iana.org/assignments/media-types/${name}`;
const distinct = (values: readonly string[]): string[] => [...new Set(values)];
const listed = (addresses: readonly string[]): string =>
  addresses.map((address) => `<${address}>`).join(", ");

/** The catalogue by DCAT-AP-NL 3.0: the datasets, the services, who answers for them, and the values of code lists. */
export function catalogueOf({ publicUrl, contactEmail, dataset, editions }: Catalogued): Graph {
  const at = `${publicUrl}/open-data/catalogus`;
  const ownOf = ({ edition }: CataloguedEdition): string => `${at}#editie-${edition.key.replace("/", "-")}`;
  const places = distinct(editions.map(({ municipality }) => tooiUri(municipality.code)));
  const shared: Slots = {
    at,
    publicUrl,
    contactEmail,
    title: quoted(about.title),
    description: quoted(about.description),
    keywords: about.keywords.map((word) => `"${quoted(word)}"@nl`).join(", "),
    contact: quoted(contact.name),
    contactPage: contact.pageAt(publicUrl),
    page: `${publicUrl}/open-data/v1/documentatie`,
    vocabulary: `${publicUrl}/open-data/vocabulaire`,
    licence: licence.dcat,
    licenceTitle: quoted(licence.title),
    revision: String(dataset.revision),
    modified: dataset.modified,
    datasets: listed([`${at}#geheel`, ...editions.map(ownOf)]),
    places: places.length === 0 ? null : listed(places),
  };
  const part = (name: string, slots: Slots = {}): string => textOf(name, { ...shared, ...slots });
  /** The same reports as a file in each form. */
  const filesOf = (prefix: string, of: string, question = "") => ({
    files: formatNames.map((name) => `${prefix}-${name}`),
    told: formatNames.map((name) =>
      part("file", {
        file: `${prefix}-${name}`,
        of: quoted(of),
        label: quoted(formats[name].label),
        href: `${publicUrl}/open-data/v1/rapportages/data.${name}${question}`,
        fileType: fileTypes[name],
        mediaType: mediaTypeAt(formats[name].mediaType),
      }),
    ),
  });
  const whole = filesOf(`${at}#bestand`, "Alle rapportages");
  const editionParts = editions.flatMap((one, index) => {
    const { edition, municipality, sourceUrl } = one;
    const before = editions.slice(0, index).findLast((each) => each.municipality.code === municipality.code);
    const question = `?edities=${encodeURIComponent(edition.key)}`;
    const { files, told } = filesOf(`${ownOf(one)}-bestand`, edition.title, question);
    const slots = {
      own: ownOf(one),
      edition: quoted(edition.title),
      municipality: quoted(municipality.name),
      place: tooiUri(municipality.code),
      year: String(edition.year),
      before: before === undefined ? null : ownOf(before),
      sourceUrl: sourceUrl === null ? null : escapeIri(sourceUrl),
      files: listed(files),
    };
    return [part("edition", slots), ...told];
  });
  const municipalities = new Map(editions.map(({ municipality }) => [municipality.code, municipality]));
  const mediaTypes = distinct([...formatNames.map((name) => formats[name].mediaType), "application/zip"]);
  const texts = [
    part("catalogue"),
    part("whole", { files: listed([...whole.files, `${at}#bestand-zip`]) }),
    ...whole.told,
    part("zip"),
    part("series"),
    ...editionParts,
    part("services"),
    part("agents"),
    ...[...municipalities.values()].map(({ code, name }) =>
      part("municipality", { place: tooiUri(code), name: quoted(name) }),
    ),
    part("codes"),
    ...mediaTypes.map((name) => part("mediaType", { mediaType: mediaTypeAt(name), name })),
    ...distinct([...Object.values(fileTypes), "ZIP"]).map((fileType) => part("fileType", { fileType })),
  ];
  return graphOf(texts.join("\n"), publicUrl);
}
