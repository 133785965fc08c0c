/** What every client asks; the same text for all of them. */
export const page = `query Page($slug: String!) {
  organisation(slug: $slug) { id slug name country { id name } localisation { served } }
}`;
export const programme = `query Programme($locale: Locale) {
  programme(slug: "observatory", locale: $locale) { id title appeals(first: 1) { nodes { id countries(first: 1) { nodes { id name } } } } }
}`;
export const both = `query Both {
  fr: programme(slug: "observatory", locale: FR) { id title }
  en: programme(slug: "observatory", locale: EN) { id title }
}`;
export const again = `query Again($id: ID!) { node(id: $id) { id ... on Programme { title } } }`;
export const members = `query Members($first: Int!, $after: String) {
  members(first: $first, after: $after) { edges { cursor node { id slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
}`;
export const wrong = `query Wrong { members(first: 1000) { totalCount } }`;
export const trusted = `query Trusted($slug: String!) { organisation(slug: $slug) { id slug name } }`;

/** A page of members. */
export interface Page {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly id: string; readonly slug: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
/** A programme as it is asked for. */
export interface Programme {
  readonly id: string;
  readonly title: string;
}
/** The ids of all pages, from the first to the last. */
export async function walk(pageAfter: (after: string | null) => Promise<Page>): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo }: Page = await pageAfter(after);
    ids.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}
