import type { JSX } from "preact";
import type { Assets } from "../assets.ts";
import { DataLinks } from "../parts/data-links.tsx";
import { SearchForm } from "../parts/search-form.tsx";
import { excerptOf } from "./excerpt.ts";
import { describePage, jsonForScript } from "./json-ld.ts";
import type { Page } from "./page.ts";

const sections = [
  { path: "/pilots", label: "Pilots" },
  { path: "/moties", label: "Moties" },
  { path: "/edities", label: "Edities" },
  { path: "/overzicht", label: "In beeld" },
  { path: "/data", label: "Data" },
  { path: "/over", label: "Over" },
] as const;

const footerLinks = [
  { path: "/data", label: "Data en API" },
  { path: "/graphql", label: "Vragen in GraphQL" },
  { path: "/partners", label: "Partners" },
  { path: "/programmas", label: "Programma’s" },
  { path: "/portefeuilles", label: "Portefeuilles" },
  { path: "/over", label: "Over Oogst" },
] as const;

interface ShellProps {
  readonly page: Page;
  readonly publicUrl: string;
  readonly assets: Assets;
}

/** A whole HTML document around a page: its head, the header with search and navigation, and the footer. */
export function Shell({ page, publicUrl, assets }: ShellProps): JSX.Element {
  const isHome = page.path === "/";
  return (
    <html lang="nl">
      <Head page={page} publicUrl={publicUrl} assets={assets} />
      <body class="utrecht-root utrecht-page-layout">
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          Naar de inhoud
        </a>
        <Header path={page.path} withSearch={!isHome && !page.path.startsWith("/zoeken")} />
        <div class="utrecht-page-body">
          <div class="utrecht-page-body__content">
            {page.crumbs.length > 0 && <Breadcrumbs page={page} />}
            <main id="inhoud" tabIndex={-1}>
              {page.body}
              {page.data.length > 0 && <DataLinks links={page.data} />}
            </main>
          </div>
        </div>
        <Footer />
      </body>
    </html>
  );
}

/** Results of search engines, and tabs of browsers, show no more. */
const LONGEST_TITLE = 60;

function Head({ page, publicUrl, assets }: ShellProps): JSX.Element {
  const title = page.path === "/" ? page.title : `${excerptOf(page.title, LONGEST_TITLE)} · Oogst`;
  const url = publicUrl + page.path;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <meta name="description" content={page.description} />
      {!page.listed && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={url} />
      <style dangerouslySetInnerHTML={{ __html: assets.style.text }} />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      <script type="module" src={assets.script.address} integrity={assets.script.integrity} />
      {page.data.map(({ href, type, label }) => (
        <link key={href} rel="alternate" href={href} type={type} title={`${page.title} (${label})`} />
      ))}
      <meta property="og:type" content={page.path === "/" ? "website" : "article"} />
      <meta property="og:site_name" content="Oogst" />
      <meta property="og:locale" content="nl_NL" />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:url" content={url} />
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: jsonForScript(describePage(page, publicUrl)) }}
      />
    </head>
  );
}

function Header({ path, withSearch }: { readonly path: string; readonly withSearch: boolean }): JSX.Element {
  return (
    <header class="utrecht-page-header">
      <div class="utrecht-page-header__content oogst-header">
        <a class="oogst-brand" href="/">
          <Sheaf />
          <span class="oogst-brand__name">Oogst</span>
          <span class="oogst-brand__line">wat pilots de stad brachten</span>
        </a>
        {withSearch && <SearchForm query="" small />}
        <nav class="oogst-nav" aria-label="Hoofdmenu">
          <ul class="oogst-nav__list">
            {sections.map((section) => (
              <li key={section.path}>
                <a
                  class="oogst-nav__link"
                  href={section.path}
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
}

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

function Breadcrumbs({ page }: { readonly page: Page }): JSX.Element {
  return (
    <nav class="utrecht-breadcrumb-nav oogst-crumbs" aria-label="Kruimelpad">
      <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {page.crumbs.map(({ label, path }) => (
          <li key={path} class="utrecht-breadcrumb-nav__item">
            <a class="utrecht-breadcrumb-nav__link nl-link" href={path}>
              {label}
            </a>
          </li>
        ))}
        <li class="utrecht-breadcrumb-nav__item">
          <span aria-current="page">{page.title}</span>
        </li>
      </ol>
    </nav>
  );
}

const Footer = (): JSX.Element => (
  <footer class="utrecht-page-footer">
    <div class="utrecht-page-footer__content oogst-footer">
      <p class="nl-paragraph">
        Oogst leest wat gemeenten over hun pilots drukken, en laat bij elke waarde zien waar die staat. De
        gegevens zijn vrij te gebruiken (CC0 1.0).
      </p>
      <ul class="oogst-footer__links">
        {footerLinks.map(({ path, label }) => (
          <li key={path}>
            <a class="nl-link" href={path}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  </footer>
);
