import { element } from '../../shared/dom.js';
import { localeFor, type Language } from '../../shared/directory/languages.js';
import { filled, isLanguageTag, languageName, servedIn, words } from '../../shared/directory/words.js';
import type { Member } from './member.js';

/** A text in the direction of its own signs, with its language where that is not the one of the list. */
const textIn = (language: Language, tag: string, text: string): HTMLElement =>
  element('bdi', { lang: tag !== language && isLanguageTag(tag) ? tag : undefined }, text);

const joined = (parts: readonly HTMLElement[]): (Node | string)[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));

/** What is known of a member, in one line each. */
function facts(member: Member, language: Language): HTMLElement[] {
  const { country, groups, since, workingLanguages } = member;
  const texts = words[language];
  const places = [country, ...groups.region].flatMap((place) =>
    place ? textIn(language, localeFor(language), place.label) : [],
  );
  const year = since === undefined ? [] : [element('span', {}, filled(texts.since, String(since)))];
  const spoken = workingLanguages.map((tag) => languageName(language, tag.toLowerCase()));
  const line = [...places, ...year];
  return [
    ...(line.length > 0 ? [element('p', { class: 'place' }, ...joined(line))] : []),
    ...(spoken.length > 0
      ? [
          element(
            'p',
            { class: 'place' },
            filled(texts.worksIn, new Intl.ListFormat(language).format(spoken)),
          ),
        ]
      : []),
  ];
}

/** One member of the list. Its own texts carry their language where that is not the one of the list. */
export function memberItem(member: Member, language: Language, level: number): HTMLLIElement {
  const { name, acronym, description, website, isFictional } = member;
  const asked = localeFor(language);
  const served = member.language || asked;
  const texts = words[language];
  const title = acronym && !name.includes(acronym) ? `${name} (${acronym})` : name;
  const heading = element('div', { role: 'heading', 'aria-level': String(level), part: 'name' });
  heading.append(textIn(language, served, title));
  if (isFictional) heading.append(' ', element('span', { class: 'fictional' }, texts.fictional));
  const item = element('li', { part: 'member' }, heading, ...facts(member, language));
  if (description) {
    item.append(element('p', { class: 'text', dir: 'auto' }, textIn(language, served, description)));
    if (served !== asked && isLanguageTag(served))
      item.append(element('p', { class: 'served' }, `(${servedIn(language, served)})`));
  }
  if (website)
    item.append(
      element(
        'p',
        {},
        element(
          'a',
          { href: website, part: 'link', rel: 'noopener noreferrer', target: '_top' },
          new URL(website).hostname.replace(/^www\./, ''),
        ),
      ),
    );
  return item;
}
