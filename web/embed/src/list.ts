import { element } from '../../shared/dom.js';
import type { Locale } from '../../shared/locale.js';
import type { Member } from './member.js';
import { servedIn, type Words } from './words.js';

/** A tag of a language, which need not be one that the rooms speak. */
const isLanguage = (tag: string): boolean => /^[a-z]{2,3}$/.test(tag);

/** One member of the list. Its own texts carry their language where that is not the one of the list. */
export function memberItem(member: Member, texts: Words, locale: Locale): HTMLLIElement {
  const { name, acronym, country, region, description, website, language, isFictional } = member;
  const place = [country?.label, region?.label].filter((label) => label !== undefined).join(' · ');
  const foreign = isLanguage(language) && language !== locale ? language : undefined;
  const heading = element(
    'h3',
    { part: 'name' },
    element('bdi', { lang: foreign }, acronym && !name.includes(acronym) ? `${name} (${acronym})` : name),
  );
  if (isFictional) heading.append(' ', element('span', { class: 'fictional' }, texts.fictional));
  const item = element('li', { part: 'member' }, heading);
  if (place) item.append(element('p', { class: 'place' }, place));
  if (description) {
    item.append(element('p', { class: 'text', lang: foreign, dir: 'auto' }, description));
    if (foreign) item.append(element('p', { class: 'served' }, `(${servedIn(locale, foreign)})`));
  }
  if (website)
    item.append(
      element(
        'p',
        {},
        element(
          'a',
          { href: website, part: 'link', rel: 'noopener noreferrer' },
          new URL(website).hostname.replace(/^www\./, ''),
        ),
      ),
    );
  return item;
}
