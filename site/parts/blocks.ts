import type { Locale } from '../../src/base/locale.js';
import type {
  SiteAttachmentFragment,
  SiteBlockFragment,
  SiteChartQuery,
  SiteFigureFragment,
  SitePictureFragment,
} from '../generated/types.js';
import { html, type Html } from '../html.js';
import { nameOf, qualifiers } from '../words/values.js';
import { languageName, words } from '../words/words.js';
import { barChart } from './chart.js';
import { inLine, links, outside, ownAddress, sourceLink, webAddress } from './links.js';
import { dotted } from './appeals.js';
import { foreign, formed, lang, said } from './words-of.js';

type Figures = SiteChartQuery['figures']['nodes'];

/** The value of a figure in words, such as "at least 100,000 CHF". */
export function valueText(locale: Locale, { value, unit, currency, qualifier }: SiteFigureFragment): string {
  if (value === null) return '–';
  const number = new Intl.NumberFormat(
    locale,
    unit === 'MONEY' && currency
      ? { style: 'currency', currency, maximumFractionDigits: 2, minimumFractionDigits: 0 }
      : { maximumFractionDigits: 6 },
  ).format(Number(value));
  return nameOf(qualifiers, locale, qualifier).replace('#', () =>
    unit === 'PERCENT' ? `${number} %` : number,
  );
}

const yearsOf = ({ periodFrom, year }: SiteFigureFragment): string =>
  periodFrom !== null && periodFrom !== year ? `${periodFrom}–${year ?? ''}` : String(year ?? '');

function figureBlock(locale: Locale, figure: SiteFigureFragment): Html {
  return html`<figure class="figure">
    <p><b>${valueText(locale, figure)}</b> ${said(locale, figure, figure.label)}</p>
    <figcaption>
      ${dotted([yearsOf(figure), said(locale, figure, figure.note), sourceLink(locale, figure.source)])}
    </figcaption>
  </figure>`;
}

function chartBlock(locale: Locale, figures: Figures): Html | undefined {
  const [first] = figures;
  if (!first) return undefined;
  return html`<figure>
    ${barChart(
      figures.map((figure) => ({
        label: yearsOf(figure),
        value: Number(figure.value ?? 0),
        text: valueText(locale, figure),
        note: figure.source?.title ?? words[locale].noSource,
      })),
      first.label ?? '',
      words[locale],
    )}
  </figure>`;
}

type Block = SiteBlockFragment;

function pictureBlock(
  locale: Locale,
  image: SitePictureFragment,
  caption: Html | undefined = undefined,
): Html | undefined {
  const source = webAddress(image.url) ?? ownAddress(image.url);
  if (source === undefined) return undefined;
  return html`<figure${lang(foreign(locale, image))}>
    <img src="${source}" alt="${image.alt}"${
      image.width && image.height ? html` width="${image.width}" height="${image.height}"` : ''
    } loading="lazy" />
    ${caption || image.credit ? html`<figcaption>${dotted([caption, image.credit ?? ''])}</figcaption>` : ''}
  </figure>`;
}

function testimonyBlock(locale: Locale, testimony: NonNullable<SiteBlockFragment['testimony']>): Html {
  const text = formed(locale, testimony, testimony.textRich);
  const from = inLine(locale, [testimony.organisation, testimony.country]);
  const caption = html`<figcaption>
    ${dotted([from, testimony.year === null ? '' : String(testimony.year)])}
  </figcaption>`;
  return html`<figure class="testimony">
    ${testimony.isQuotation ? html`<blockquote>${text}</blockquote>` : text} ${caption}
  </figure>`;
}

function contentOf(locale: Locale, block: SiteBlockFragment, figures: Figures): Html | undefined {
  switch (block.blockKind) {
    case 'FIGURE':
      return block.figure ? figureBlock(locale, block.figure) : undefined;
    case 'CHART':
      return chartBlock(
        locale,
        figures.filter(({ slug }) => slug === block.chartOf),
      );
    case 'IMAGE':
      return block.image ? pictureBlock(locale, block.image) : undefined;
    case 'TESTIMONY':
      return block.testimony ? testimonyBlock(locale, block.testimony) : undefined;
    case 'ORGANISATIONS':
      return links(locale, block.organisations.nodes);
    case 'LIST':
      return listBlock(locale, block);
    case 'QUOTE':
      return html`<figure class="quotation">
        <blockquote>${formed(locale, block, block.textRich)}</blockquote>
        ${block.caption ? html`<figcaption>${said(locale, block, block.caption)}</figcaption>` : ''}
      </figure>`;
    case 'FILE':
      return block.attachment ? attachments(locale, [block.attachment]) : undefined;
    case 'VIDEO':
      return html`<p>${outside(block.videoUrl ?? '', block.caption ?? block.videoUrl ?? '')}</p>`;
    case 'GALLERY':
      return galleryBlock(locale, block);
    case 'TEXT':
      return formed(locale, block, block.textRich);
  }
}

/** A text as a list: its paragraphs, unless it holds lists itself. */
function listBlock(locale: Locale, block: Block): Html | undefined {
  const { textRich } = block;
  if (!textRich || /<[uo]l[ >]/.test(textRich.html)) return formed(locale, block, textRich);
  const items = textRich.html.replaceAll('<p>', '<li>').replaceAll('</p>', '</li>');
  return formed(locale, block, { html: `<ul>${items}</ul>` });
}

function galleryBlock(locale: Locale, { pictures, caption, ...block }: Block): Html | undefined {
  const shown = pictures.nodes.flatMap((one) =>
    one.image ? (pictureBlock(locale, one.image, said(locale, one, one.caption)) ?? []) : [],
  );
  if (shown.length === 0) return undefined;
  return html`<div class="gallery">${shown}</div>
    ${caption ? html`<p>${said(locale, block, caption)}</p>` : ''}`;
}

/** The kinds of blocks whose text is what they show; of the others it stands before. */
const texts: readonly string[] = ['TEXT', 'LIST', 'QUOTE'];

/** The parts of a text. `figures` are those of its charts. */
export const blocks = (locale: Locale, all: readonly SiteBlockFragment[], figures: Figures): Html =>
  html`${all.map((block) => {
    const content = contentOf(locale, block, figures);
    const heading = block.heading && html`<h2>${said(locale, block, block.heading)}</h2>`;
    return html`<section class="block">
      ${heading} ${texts.includes(block.blockKind) ? undefined : formed(locale, block, block.textRich)}
      ${content}
    </section>`;
  })}`;

/** The slugs of the figures that the charts of a text show. */
export const chartsOf = (all: readonly SiteBlockFragment[]): string[] =>
  all.flatMap(({ blockKind, chartOf }) => (blockKind === 'CHART' && chartOf ? [chartOf] : []));

const sizeText = (locale: Locale, bytes: number): string =>
  bytes < 1_000_000
    ? `${new Intl.NumberFormat(locale).format(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`;

/** Documents to download; nothing where there are none. */
export function attachments(locale: Locale, all: readonly SiteAttachmentFragment[]): Html | undefined {
  if (all.length === 0) return undefined;
  return html`<ul class="links">
    ${all.map(({ title, url, byteSize, pageCount, language }) => {
      const facts = [
        language && languageName(locale, language),
        pageCount === null ? undefined : `${pageCount} p.`,
        byteSize === null ? undefined : sizeText(locale, byteSize),
      ].filter(Boolean);
      const name = outside(url, title) ?? html`${title}`;
      return html`<li>${name} <small>${facts.join(' · ')}</small></li>`;
    })}
  </ul>`;
}
