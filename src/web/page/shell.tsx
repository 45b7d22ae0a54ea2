import type { JSX } from "preact";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import type { Organisation } from "../../domain/organisation.ts";
import { listPathOf, standing } from "../addresses.ts";
import { logoAddress } from "../assets.ts";
import { ChooseOne, SearchForm } from "../parts/forms.tsx";
import { hrefOf, type ListFilters } from "../listing/list-view.ts";
import { Citation, citationOf, DataLinks, dataLinksId, Whereabouts } from "../parts/below-page.tsx";
import { type Around, homeCrumb, type Page, type WholePage } from "./page.ts";
import { Head } from "./head.tsx";
import { renderToString } from "preact-render-to-string";
import { Link, type Part } from "../parts/text.tsx";

/** The HTML of a page. Whatever text it holds is escaped: it cannot become markup. */
export const renderPage = (page: Page, around: Around): string =>
  `<!DOCTYPE html>\n${renderToString(<Shell page={{ crumbs: [homeCrumb], data: [], listed: true, ...page }} around={around} />)}\n`;

/** The main pages, and whether each can be narrowed to a municipality. */
const sections = [
  { path: "/pilots", label: "Pilots", narrows: true },
  { path: "/moties", label: "Moties", narrows: true },
  { path: "/edities", label: "Edities", narrows: true },
  { path: "/overzicht", label: "In beeld", narrows: true },
  { path: "/data", label: "Data", narrows: false },
  { path: standing.help.path, label: "Hulp", narrows: false },
] as const;

const footerLinks = [
  { path: "/partners", label: "Partners" },
  { path: "/programmas", label: "Programma’s" },
  { path: "/portefeuilles", label: "Portefeuilles" },
  { path: "/gemeenten", label: "Gemeenten" },
  { path: "/graphql", label: "Vragen in GraphQL" },
  ...Object.values(standing),
] as const;

/** A whole HTML document around a page: its head, the header with search and navigation, and the footer. */
export const Shell: Part<{ page: WholePage; around: Around }> = ({ page, around }) => {
  const { organisation, publicUrl } = around;
  const isHome = page.path === "/";
  const citation = citationOf(page, around);
  return (
    <html lang={page.language ?? "nl"}>
      <Head page={page} around={around} />
      <body class="utrecht-root utrecht-page-layout">
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud" lang="nl">
          Naar de inhoud
        </a>
        {citation !== null && (
          <a class="nl-skip-link nl-skip-link--visible-on-focus" href={`#${dataLinksId}`} lang="nl">
            Naar downloaden, volgen en fout melden
          </a>
        )}
        <Header
          path={page.path.replace(/\?.*$/u, "")}
          organisation={organisation}
          chooser={<MunicipalityChooser municipalities={around.municipalities} list={page.chooser} />}
          kept={page.chooser?.asked.filter(([name]) => name === dimensions.municipalities.choice) ?? []}
          withSearch={!isHome && !page.path.startsWith("/zoeken")}
        />
        <div class="utrecht-page-body">
          <div class="utrecht-page-body__content">
            {page.crumbs.length > 0 && <Breadcrumbs page={page} siteName={organisation.siteName} />}
            <main id="inhoud" tabIndex={-1}>
              <Whereabouts.Provider value={{ path: page.path, around }}>{page.body}</Whereabouts.Provider>
              {citation !== null && (
                <>
                  <Citation text={citation} url={publicUrl + page.path} />
                  <DataLinks links={page.data} path={page.path} />
                </>
              )}
            </main>
          </div>
        </div>
        <Footer organisation={organisation} />
      </body>
    </html>
  );
};

/** Narrows the list that is shown, or else that of all pilots, to one municipality; nothing while there is one. */
export const MunicipalityChooser: Part<{
  municipalities: Around["municipalities"];
  list: Page["chooser"];
}> = ({ municipalities, list = { path: listPathOf("Pilot"), asked: [] } }) =>
  municipalities.length < 2 ? null : (
    <ChooseOne
      kind="municipality"
      address={list}
      name={dimensions.municipalities.choice}
      label="Gemeente"
      options={[["", "alle gemeenten"], ...municipalities.map(({ code, name }) => [code, name] as const)]}
    />
  );

const Header: Part<{
  path: string;
  organisation: Organisation;
  chooser: JSX.Element;
  /** The municipality that was chosen: it goes along to the other lists and to the search. */
  kept: ListFilters;
  withSearch: boolean;
}> = ({ path, organisation: { siteName, tagline, logo }, chooser, kept, withSearch }) => (
  <header class="utrecht-page-header" lang="nl">
    <div class="utrecht-page-header__content oogst-header">
      <a class="oogst-brand" href="/">
        {logo === null ? <Sheaf /> : <img class="oogst-brand__logo" src={logoAddress} alt="" height={40} />}
        <span class="oogst-brand__name">{siteName}</span>
        <span class="oogst-brand__line">{tagline}</span>
      </a>
      {withSearch && <SearchForm query="" kept={kept} small />}
      {chooser}
      <nav class="oogst-nav" aria-label="Hoofdmenu">
        <ul class="oogst-nav__list">
          {sections.map((section) => (
            <li key={section.path}>
              <a
                class="oogst-nav__link"
                href={hrefOf({ path: section.path, asked: section.narrows ? kept : [] })}
                aria-current={
                  path === section.path ? "page" : path.startsWith(`${section.path}/`) ? "true" : undefined
                }
              >
                {section.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </header>
);

/** The mark of the site: three ears of grain. */
const Sheaf = (): JSX.Element => (
  <svg
    class="oogst-brand__mark"
    viewBox="0 0 32 32"
    width="32"
    height="32"
    aria-hidden="true"
    focusable="false"
  >
    <path
      d="M16 30V12M16 30C16 22 12 18 6 16M16 30C16 22 20 18 26 16"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
    />
    <path
      d="M16 2c3 3 3 7 0 10-3-3-3-7 0-10ZM4 7c4 1 6 4 5 9-4-1-6-5-5-9ZM28 7c-4 1-6 4-5 9 4-1 6-5 5-9Z"
      fill="currentColor"
    />
  </svg>
);

const Breadcrumbs: Part<{ page: WholePage; siteName: string }> = ({ page, siteName }) => (
  <nav class="utrecht-breadcrumb-nav oogst-crumbs" aria-label="Kruimelpad" lang="nl">
    <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
      {page.crumbs.map(({ label, path }) => (
        <li key={path} class="utrecht-breadcrumb-nav__item">
          <a class="utrecht-breadcrumb-nav__link nl-link" href={path}>
            {path === "/" ? siteName : label}
          </a>
        </li>
      ))}
      <li class="utrecht-breadcrumb-nav__item">
        <span aria-current="page">{page.title}</span>
      </li>
    </ol>
  </nav>
);

const Footer: Part<{ organisation: Organisation }> = ({ organisation: { name, texts } }) => (
  <footer class="utrecht-page-footer" lang="nl">
    <div class="utrecht-page-footer__content oogst-footer">
      <p class="nl-paragraph">
        {texts.footer} De gegevens zijn vrij te gebruiken (CC0); de woorden zijn van de gemeente.
        {name !== null && ` Deze site wordt beheerd door: ${name}.`}
      </p>
      <ul class="oogst-footer__links">
        {footerLinks.map(({ path, label }) => (
          <li key={path}>
            <Link to={path} {...(path === standing.english.path ? { lang: "en", hreflang: "en" } : {})}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  </footer>
);
