import type { SampleLocale } from './languages.js';
import { MissionKind } from '../../entities/appeals/mission.entity.js';
import { SubmissionKind } from '../../entities/appeals/submission.entity.js';
import { missionSummaries, missionTitles, recommendations, submissionTitles } from './advocacy-words.js';
import type { SampleAppeal } from './appeals.js';
import { addDays, dayOf, partial } from './dates.js';
import { fill, inEach, sampleText, writtenAt, type Fields } from './phrase.js';
import { begins } from './organisation-words.js';
import { random } from './random.js';
import { plainName, type SampleSetting } from './setting.js';

const missions = 60;
const submissions = 40;
const sent = 150;
const missionKinds = Object.keys(MissionKind.values) as MissionKind[];
const submissionKinds = Object.keys(SubmissionKind.values) as SubmissionKind[];

/** Journeys to fictional countries, some on account of an appeal there. */
export const sampleMissions = (setting: SampleSetting, appeals: readonly SampleAppeal[]): Fields[] =>
  Array.from({ length: missions }, (_, index) => {
    const chance = random(70_000 + index);
    const place = chance.pick(setting.places);
    const kind = missionKinds[index % missionKinds.length] ?? 'SOLIDARITY';
    const written = writtenAt(index);
    const values = (locale: SampleLocale) => ({ place: plainName(place.name[locale]) });
    const there = appeals.filter(
      ({ fields }) => fields.exposure === 'PUBLIC' && (fields.countries as string[]).join() === place.iso2,
    );
    const appeal = chance.chance(60) && there.length > 0 ? chance.pick(there) : undefined;
    const start = appeal
      ? addDays(String(appeal.fields.publishedOn), chance.between(10, 200))
      : dayOf(2014 + (index % 12), 1 + (index % 11), 9);
    const summary = chance.pick(missionSummaries);
    return {
      slug: `sample-mission-${place.iso3.toLowerCase()}-${String(index + 1).padStart(3, '0')}`,
      provenance: 'SAMPLE',
      kind,
      title: sampleText(written, (locale) => fill(missionTitles[kind], locale, values(locale))),
      ...(chance.chance(85) && {
        summary: sampleText(written, (locale) => fill(summary, locale, values(locale))),
      }),
      country: place.iso2,
      startedOn: partial(start, index % 10 === 4 ? 'MONTH' : 'DAY'),
      ...(index % 10 !== 4 && { endedOn: partial(addDays(start, chance.between(1, 9))) }),
      ...(setting.programmes.length > 0 && { programme: chance.pick(setting.programmes) }),
      ...(appeal && { appeal: appeal.slug }),
      partners: chance.some(setting.organisations, chance.between(0, 3)),
    };
  });

/** Reports on fictional countries to mechanisms that exist; none where no mechanism is known. */
export const sampleSubmissions = (setting: SampleSetting): Fields[] =>
  Array.from({ length: setting.mechanisms.length > 0 ? submissions : 0 }, (_, index) => {
    const chance = random(75_000 + index);
    const place = chance.pick(setting.places);
    const kind = submissionKinds[index % submissionKinds.length] ?? 'BRIEFING';
    const written = writtenAt(index);
    const asked = chance.some(recommendations, chance.between(2, 3));
    return {
      slug: `sample-submission-${place.iso3.toLowerCase()}-${String(index + 1).padStart(3, '0')}`,
      provenance: 'SAMPLE',
      kind,
      title: sampleText(written, (locale) =>
        fill(submissionTitles[kind], locale, { place: plainName(place.name[locale]) }),
      ),
      mechanism: chance.pick(setting.mechanisms),
      country: place.iso2,
      ...(chance.chance(60) && { session: `Sample ${chance.between(1, 99)}` }),
      submittedOn: partial(
        dayOf(2014 + (index % 12), chance.between(1, 12), chance.between(1, 28)),
        chance.chance(80) ? 'DAY' : 'MONTH',
      ),
      authors: chance.some(setting.organisations, chance.between(1, 3)),
      recommendations: inEach(written, (locale) => asked.map((one) => `${begins[locale]}${one[locale]}`)),
    };
  });

/** That public appeals were sent to mechanisms, soon after they were issued. */
export const sampleAppealSubmissions = (
  setting: SampleSetting,
  appeals: readonly SampleAppeal[],
): Fields[] => {
  const open = appeals.filter(
    ({ fields }) => fields.exposure === 'PUBLIC' && fields.kind === 'URGENT_APPEAL',
  );
  if (setting.mechanisms.length === 0 || open.length === 0) return [];
  return Array.from({ length: sent }, (_, index) => {
    const chance = random(80_000 + index);
    const appeal = open[Math.floor((index * open.length) / sent)];
    return {
      provenance: 'SAMPLE',
      appeal: appeal?.slug,
      mechanism: chance.pick(setting.mechanisms),
      submittedOn: partial(addDays(String(appeal?.fields.publishedOn), chance.between(0, 5))),
    };
  });
};
