import type { SiteItemQuery } from '../generated/types.js';
import { html, type Html } from '../html.js';
import { linkedPage } from '../linked.js';
import { day } from '../parts/dates.js';
import { fileLinks, inGraph } from '../parts/formats.js';
import { itemPage } from '../parts/item.js';
import { inLine, links, outside, sourceList } from '../parts/links.js';
import { listPath } from '../parts/lists.js';
import { addressWith } from '../parts/paging.js';
import {
  facts,
  foreign,
  formedProse,
  lang,
  paragraphs,
  prose,
  said,
  section,
  type Served,
} from '../parts/words-of.js';
import type { Visit, WritePage } from '../visit.js';
import { itemKinds, nameOf } from '../words/values.js';
import { words } from '../words/words.js';
import { period } from './programme.js';

type Item = NonNullable<SiteItemQuery['resolvePath']>['item'];
type Of<Name extends Item['__typename']> = Extract<Item, { readonly __typename: Name }>;

const list = ({ locale }: Visit, item: Served, values: readonly string[] | null): Html | undefined =>
  values === null || values.length === 0
    ? undefined
    : html`<ul class="text" ${lang(foreign(locale, item))}>
        ${values.map((value) => html`<li>${value}</li>`)}
      </ul>`;

function service(visit: Visit, item: Of<'EmergencyService'>): Html {
  const { locale } = visit;
  const texts = words[locale];
  return html`${formedProse(visit.locale, item, item.descriptionRich)}
  ${section('objectives', texts.objectives, list(visit, item, item.objectives))}
  ${section('covers', texts.covers, list(visit, item, item.covers))}
  ${section('eligibility', texts.eligibility, paragraphs(locale, item, item.eligibility))}
  ${section('ask', texts.howToAsk, paragraphs(locale, item, item.howToAsk))}
  ${section('providers', texts.providers, links(locale, item.providers.nodes))}
  ${facts([[texts.programmes, inLine(locale, item.programmes.nodes)]])}`;
}

/** A link to the members that a filter finds. */
const membersBy = ({ locale }: Visit, name: string, value: string | null, label: string): Html | undefined =>
  value === null
    ? undefined
    : html`<p>
        <a href="${addressWith(listPath(locale, 'members'), new URLSearchParams(), { [name]: value })}"
          >${label}</a
        >
      </p>`;

function theme(visit: Visit, item: Of<'Theme'>): Html {
  const { locale } = visit;
  const texts = words[locale];
  const { totalCount } = item.organisations;
  return html`${facts([
    [texts.otherNames, (item.altLabels ?? []).join(', ')],
    [texts.broader, inLine(locale, [item.broader])],
    [texts.narrower, inLine(locale, item.narrower.nodes)],
  ])}
  ${totalCount > 0 ? membersBy(visit, 'theme', item.slug, texts.membersWithTheme) : undefined}
  ${section('programmes', texts.programmes, links(locale, item.programmes.nodes))}`;
}

function statement(visit: Visit, item: Of<'FinancialStatement'>): Html {
  const { locale } = visit;
  const texts = words[locale];
  const money = ({ amount, currency }: { amount: string; currency: string }): string =>
    new Intl.NumberFormat(locale, { style: 'currency', currency }).format(Number(amount));
  return html`${facts([
      [texts.income, money(item.income)],
      [texts.expenditure, money(item.expenditure)],
      [texts.year, item.year === null ? undefined : String(item.year)],
    ])}
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.item}</th>
            <th scope="col">${texts.kind}</th>
            <th scope="col">${texts.amount}</th>
          </tr>
        </thead>
        <tbody>
          ${item.lines.nodes.map(
            (line) =>
              html`<tr>
                <th scope="row">${said(locale, line, line.label)}</th>
                <td>${line.side === 'INCOME' ? texts.income : texts.expenditure}</td>
                <td class="number">${line.amount ? money(line.amount) : '–'}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function donor({ locale }: Visit, item: Of<'Donor'>): Html {
  const texts = words[locale];
  const { nodes } = item.mentions;
  return html`${facts([
    [texts.otherNames, (item.aliases ?? []).join(', ')],
    [texts.country, inLine(locale, [item.country])],
    [texts.mentions, [...new Set(nodes.flatMap(({ year }) => year ?? []))].join(', ')],
  ])}
  ${section(
    'sources',
    texts.sources,
    sourceList(locale, [
      ...new Map(nodes.flatMap(({ source }) => (source ? [[source.id, source]] : []))).values(),
    ]),
  )}`;
}

function mainOf(visit: Visit, item: Item): Html | undefined {
  const { locale } = visit;
  const texts = words[locale];
  switch (item.__typename) {
    case 'EmergencyService':
      return service(visit, item);
    case 'Theme':
      return theme(visit, item);
    case 'FinancialStatement':
      return statement(visit, item);
    case 'Donor':
      return donor(visit, item);
    case 'Region':
      return html`${membersBy(visit, 'region', item.slug, texts.membersOfRegion)}
      ${section('countries', texts.countries, links(locale, item.countries.nodes))}`;
    case 'Network':
      return html`${prose(visit.locale, item, item.description)}
        <p><a href="${listPath(locale, 'members')}">${texts.members}</a></p>`;
    case 'Mechanism':
      return facts([
        [texts.website, outside(item.url)],
        [texts.region, inLine(locale, [item.region])],
        [texts.themes, inLine(locale, item.themes.nodes)],
      ]);
    case 'Award':
      return html`${prose(visit.locale, item, item.description)}
      ${facts([
        [texts.role, said(locale, item, item.role)],
        [texts.period, period(texts.since, item.startYear, item.endYear)],
        [texts.website, outside(item.url)],
      ])}`;
    case 'GrantCall':
      return html`${formedProse(visit.locale, item, item.descriptionRich)}
      ${facts([
        [texts.deadline, day(locale, item.deadline)],
        [texts.country, inLine(locale, [item.country])],
        [texts.programme, inLine(locale, [item.programme])],
      ])}`;
    case 'Mission':
      return html`${prose(visit.locale, item, item.summary)}
      ${facts([
        [texts.country, inLine(locale, [item.country])],
        [texts.programme, inLine(locale, [item.programme])],
      ])}`;
    case 'Submission':
      return html`${section('recommendations', texts.recommendations, list(visit, item, item.recommendations))}
      ${facts([[texts.country, inLine(locale, [item.country])]])}`;
    default:
      return undefined;
  }
}

/** The kind of an item, as the kinds of a search are named. */
const kindOf = ({ __typename }: Item): string =>
  __typename.replaceAll(/(?<=[a-z])[A-Z]/g, (sign) => `_${sign}`).toUpperCase();

/** The page of any other kind of item. */
export const anyPage: WritePage = async (visit) => {
  const { locale, path } = visit;
  const data = await visit.read('SiteItem', { path, locale: inGraph(locale) });
  return itemPage(visit, data, (item) => ({
    above: nameOf(itemKinds as Readonly<Record<string, never>>, locale, kindOf(item)),
    main: html`${mainOf(visit, item)} ${fileLinks(visit, ['json'])}`,
    linked: linkedPage(visit, item, 'WebPage'),
  }));
};
