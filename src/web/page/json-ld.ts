import type { WholePage, Thing } from "./page.ts";

/** What a page is about and where it stands, as one schema.org graph. */
export function describePage(page: WholePage, publicUrl: string, siteName: string): object {
  const url = publicUrl + page.path;
  const webPage: Thing = {
    "@type": "WebPage",
    "@id": url,
    url,
    name: page.title,
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
