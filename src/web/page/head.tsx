import { excerptOf, type Part } from "../parts/text.tsx";
import { type Around, fullTitleOf, type Thing, type WholePage } from "./page.ts";

/** Results of search engines, and tabs of browsers, show no more. */
const LONGEST_TITLE = 60;

/** What programs read of a page: its title, address, other forms, and how it looks where it is shared. */
export const Head: Part<{ page: WholePage; around: Around }> = ({ page, around }) => {
  const { publicUrl, assets, organisation } = around;
  const { siteName } = organisation;
  const name = fullTitleOf(page);
  const title = page.path === "/" ? name : `${excerptOf(name, LONGEST_TITLE)} · ${siteName}`;
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
      {assets.styles.map(({ address, integrity }) => (
        <link key={address} rel="stylesheet" href={address} integrity={integrity} />
      ))}
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      <link
        rel="search"
        href="/opensearch.xml"
        type="application/opensearchdescription+xml"
        title={siteName}
      />
      <script type="module" src={assets.script.address} integrity={assets.script.integrity} />
      {page.data.map(({ href, type, label }) => (
        <link key={href} rel="alternate" href={href} type={type} title={`${name} (${label})`} />
      ))}
      <meta property="og:type" content={page.path === "/" ? "website" : "article"} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:locale" content={page.language === "en" ? "en_GB" : "nl_NL"} />
      <meta property="og:title" content={name} />
      <meta property="og:description" content={page.description} />
      <meta property="og:url" content={url} />
      <meta property="og:image" content={publicUrl + assets.share} />
      <meta property="og:image:alt" content={`${siteName}: ${organisation.tagline}`} />
      <meta name="twitter:card" content="summary_large_image" />
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: jsonForScript(describePage(page, publicUrl, siteName)) }}
      />
    </head>
  );
};

/** What a page is about and where it stands, as one schema.org graph. */
export function describePage(page: WholePage, publicUrl: string, siteName: string): object {
  const url = publicUrl + page.path;
  const webPage: Thing = {
    "@type": "WebPage",
    "@id": url,
    url,
    name: fullTitleOf(page),
    description: page.description,
    inLanguage: page.language ?? "nl",
    isPartOf: { "@type": "WebSite", "@id": `${publicUrl}/`, name: siteName },
    ...(page.about ? { mainEntity: page.about } : {}),
    ...(page.crumbs.length > 0 ? { breadcrumb: breadcrumbs(page, publicUrl) } : {}),
  };
  return { "@context": "https://schema.org", ...webPage };
}

const breadcrumbs = ({ crumbs, title, path }: WholePage, publicUrl: string): Thing => ({
  "@type": "BreadcrumbList",
  itemListElement: [...crumbs, { label: title, path }].map((crumb, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: crumb.label,
    item: publicUrl + crumb.path,
  })),
});

/** JSON that can stand in a script element: no text in it can end the element or begin a comment. */
export const jsonForScript = (value: object): string => JSON.stringify(value).replaceAll("<", "\\u003c");
