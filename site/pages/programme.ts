import type { SiteProgrammeQuery } from '../generated/types.js';
import { html, type Html } from '../html.js';
import { linkedPage } from '../linked.js';
import { appealList } from '../parts/appeals.js';
import { fileLinks, inGraph } from '../parts/formats.js';
import { itemPage } from '../parts/item.js';
import { inLine, link, links } from '../parts/links.js';
import { listPath } from '../parts/lists.js';
import { beside, facts, formedProse, section } from '../parts/words-of.js';
import type { Visit, WritePage } from '../visit.js';
import { nameOf, nameWithin, partnershipKinds, programmeKinds } from '../words/values.js';
import { words } from '../words/words.js';

type Programme = Extract<
  NonNullable<SiteProgrammeQuery['resolvePath']>['item'],
  { readonly __typename: 'Programme' }
>;

/** Years in words: from one to another, or since one. */
export function period(since: string, from: number | null, to: number | null): string | undefined {
  if (from === null) return to === null ? undefined : `– ${to}`;
  return to === null ? `${since} ${from}` : `${from}–${to}`;
}

const partners = ({ locale }: Visit, { partnerships: { nodes } }: Programme): Html | undefined => {
  const known = nodes.flatMap(({ organisation, partnershipKind }) =>
    organisation ? { organisation, partnershipKind } : [],
  );
  return known.length === 0
    ? undefined
    : html`<ul class="links">
        ${known.map(
          ({ organisation, partnershipKind }) =>
            html`<li>
              ${link(locale, organisation)}
              <small>${nameWithin(partnershipKinds, locale, partnershipKind)}</small>
            </li>`,
        )}
      </ul>`;
};

function main(visit: Visit, item: Programme): Html {
  const { locale } = visit;
  const texts = words[locale];
  const properties = facts([
    [texts.period, period(texts.since, item.startYear, item.endYear)],
    [texts.parent, inLine(locale, [item.parent])],
    [texts.themes, inLine(locale, item.themes.nodes)],
  ]);
  const rest = html`${section('children', texts.children, links(locale, item.children.nodes))}
  ${section('help', texts.help, links(locale, item.emergencyServices.nodes))}
  ${section('partners', texts.partners, partners(visit, item))}
  ${section('appeals', texts.appeals, appealList(locale, item.appeals.nodes))}
  ${section('articles', texts.articles, links(locale, item.articles.nodes))}
  ${section('chapters', texts.chapters, links(locale, item.chapters.nodes))} ${fileLinks(visit, ['json'])}`;
  return beside(formedProse(locale, item, item.descriptionRich), properties, rest);
}

/** The page of a programme. */
export const programmePage: WritePage = async (visit) => {
  const { locale, path } = visit;
  const data = await visit.read('SiteProgramme', { path, locale: inGraph(locale) });
  const programmes = listPath(locale, 'programmes');
  return itemPage(visit, data, (item) => {
    if (item.__typename !== 'Programme') return { main: html`` };
    return {
      above: nameOf(programmeKinds, locale, item.programmeKind),
      main: main(visit, item),
      crumbs: [{ label: words[locale].programmes, path: programmes }],
      linked: linkedPage(visit, item, 'WebPage'),
      section: programmes,
    };
  });
};
