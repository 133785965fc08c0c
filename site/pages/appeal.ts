import type { SiteAppealQuery } from '../generated/types.js';
import { html, type Html } from '../html.js';
import { linkedAppeal } from '../linked.js';
import { appealItem, dotted } from '../parts/appeals.js';
import { attachments } from '../parts/blocks.js';
import { dated, day } from '../parts/dates.js';
import { fileLinks, inGraph } from '../parts/formats.js';
import { itemPage } from '../parts/item.js';
import { inLine } from '../parts/links.js';
import { listPath } from '../parts/lists.js';
import { addressWith } from '../parts/paging.js';
import { beside, facts, foreign, lang, paragraphs, said, section } from '../parts/words-of.js';
import type { Visit, WritePage } from '../visit.js';
import { appealKinds, nameOf } from '../words/values.js';
import { words } from '../words/words.js';

type Appeal = Extract<NonNullable<SiteAppealQuery['resolvePath']>['item'], { readonly __typename: 'Appeal' }>;
type Addressee = Appeal['addressees']['nodes'][number];

/** The addressee that a letter is asked for, as far as the text can be an id. */
function addresseeIn({ query }: Visit): string | undefined {
  const id = query.get('to') ?? '';
  return /^[\w~-]{1,100}$/.test(id) ? id : undefined;
}

function properties({ locale }: Visit, item: Appeal): Html | undefined {
  const texts = words[locale];
  return facts([
    [texts.reference, item.reference],
    [texts.date, dated(locale, item.documentDate)],
    [texts.countries, inLine(locale, item.countries.nodes)],
    [texts.programmes, inLine(locale, item.programmes.nodes)],
    [texts.themes, inLine(locale, item.themes.nodes)],
    [texts.openUntil, item.actionOpen ? day(locale, item.actionUntil) : undefined],
  ]);
}

function addressee(visit: Visit, item: Appeal, one: Addressee): Html {
  const { locale, path } = visit;
  const texts = words[locale];
  const contact = facts([
    [texts.address, one.postalAddress && html`<span class="lines">${one.postalAddress}</span>`],
    [texts.email, one.email],
    [texts.fax, one.fax],
  ]);
  // A letter is made only while readers are asked to write, and never of a fictional appeal.
  const offersLetter = item.actionOpen === true && item.provenance !== 'SAMPLE';
  return html`<li>
    <h3>${said(locale, one, one.office)}</h3>
    ${one.body ? html`<p class="facts">${said(locale, one, one.body)}</p>` : ''} ${contact}
    ${
      offersLetter
        ? html`<p>
            <a href="${addressWith(path, new URLSearchParams(), { to: one.id })}#letter" rel="nofollow"
              >${texts.letterTo}</a
            >
          </p>`
        : ''
    }
  </li>`;
}

function letter(visit: Visit, item: Appeal): Html | undefined {
  const { locale } = visit;
  const texts = words[locale];
  if (addresseeIn(visit) === undefined) return undefined;
  return html`<section aria-labelledby="letter" class="letter">
    <h2 id="letter">${texts.letter}</h2>
    ${
      item.letter
        ? html`<p>${texts.letterHint}</p>
            <textarea readonly rows="18" aria-labelledby="letter" ${lang(foreign(locale, item))}>
${item.letter}</textarea>`
        : html`<p>${texts.noLetter}</p>`
    }
  </section>`;
}

function chain({ locale }: Visit, item: Appeal): Html | undefined {
  const texts = words[locale];
  const { parent, parentReference, followUps } = item;
  if (!parent && !parentReference && followUps.nodes.length === 0) return undefined;
  const own = html`<li aria-current="page">
    <h3>${said(locale, item, item.label)}</h3>
    <p class="facts">${dotted([dated(locale, item.documentDate), item.reference, texts.chainThis])}</p>
  </li>`;
  const missing =
    !parent && parentReference
      ? html`<p>${texts.firstMissing.replace('{reference}', () => parentReference)}</p>`
      : '';
  return html`${missing}
    <ol class="appeals chain">
      ${parent ? appealItem(locale, parent) : ''} ${own}
      ${followUps.nodes.map((one) => appealItem(locale, one))}
    </ol>`;
}

function text({ locale }: Visit, item: Appeal): Html {
  const language = lang(foreign(locale, item));
  return html`<div class="text">
    ${paragraphs(locale, item, item.summary)}
    ${(item.sections ?? []).map(
      ({ heading, text: part }) =>
        html`<section>
          <h2${language}>${heading}</h2>
          ${paragraphs(locale, item, part)}
        </section>`,
    )}
  </div>`;
}

function actions({ locale }: Visit, { actionsRequested, ...item }: Appeal): Html | undefined {
  if (!actionsRequested || actionsRequested.length === 0) return undefined;
  return html`<ol class="text" ${lang(foreign(locale, item))}>
    ${actionsRequested.map((action) => html`<li>${action}</li>`)}
  </ol>`;
}

function main(visit: Visit, item: Appeal): Html {
  const { locale } = visit;
  const texts = words[locale];
  const { nodes } = item.addressees;
  const rest = html`${section('actions', texts.actionsRequested, actions(visit, item))} ${letter(visit, item)}
  ${section(
    'addressees',
    texts.addressees,
    nodes.length === 0
      ? undefined
      : html`<ul class="addressees">
          ${nodes.map((one) => addressee(visit, item, one))}
        </ul>`,
  )}
  ${section('chain', texts.chain, chain(visit, item))}
  ${section('documents', texts.documents, attachments(locale, item.attachments.nodes))}
  ${fileLinks(visit, ['json'])}`;
  return beside(properties(visit, item), text(visit, item), rest);
}

/** The page of an appeal. */
export const appealPage: WritePage = async (visit) => {
  const { locale, path } = visit;
  const authority = addresseeIn(visit);
  const data = await visit.read('SiteAppeal', {
    path,
    locale: inGraph(locale),
    withLetter: authority !== undefined,
    ...(authority !== undefined && { authority }),
  });
  const appeals = listPath(locale, 'appeals');
  return itemPage(visit, data, (item) => {
    if (item.__typename !== 'Appeal') return { main: html`` };
    const texts = words[locale];
    return {
      above: dotted([
        nameOf(appealKinds, locale, item.appealKind),
        item.newInformation && texts.newInformation,
        item.actionOpen && html`<strong class="open">${texts.open}</strong>`,
      ]),
      main: main(visit, item),
      crumbs: [{ label: texts.appeals, path: appeals }],
      linked: linkedAppeal(visit, item),
      section: appeals,
    };
  });
};
