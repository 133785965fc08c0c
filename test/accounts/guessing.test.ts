import { expect, it } from '@jest/globals';
import { at, deciding, newsroom, whole, type Name } from './newsroom.js';

// A save that changes nothing says so. That must not confirm what its sender does not read: a right guess of it is
// answered like a wrong one.

const room = newsroom();

const saving = `mutation ($id: ID, $input: ThemeInput!, $revision: Int!, $validate: Boolean) {
  saveTheme(id: $id, input: $input, expectedRevision: $revision, validate: $validate) {
    __typename ... on ThemeSaved { outcome } ... on Validated { outcome } ... on Refusal { code } } }`;

interface Attempt {
  readonly revision: number;
  readonly validate?: boolean;
}

const save = (
  who: Name,
  id: string,
  label: object,
  { revision, validate = false }: Attempt,
): Promise<object> => room.browserOf(who).get(saving, { id, input: { label }, revision, validate });

const refused = { __typename: 'Refusal', code: 'FORBIDDEN' };

it('by a right for another kind: whatever the revision, saved or only looked at', async () => {
  const id = await room.newThing('ada', 'Theme', whole('secret'));
  await save('ada', id, { fr: 'autre' }, { revision: 1 });
  for (const en of ['secret', 'other'])
    for (const revision of [2, 1])
      for (const validate of [false, true])
        expect(await save('emil', id, { en }, { revision, validate })).toEqual(refused);
});

it('by a right for another language, alone or beside what it may change', async () => {
  const id = await room.newThing('ada', 'Theme', whole('secret'));
  for (const en of ['secret', 'other'])
    for (const more of [{}, { es: 'palabra' }])
      expect(await save('tomas', id, { en, ...more }, { revision: 1 })).toEqual(refused);
  expect(await save('tomas', id, { es: 'palabra' }, { revision: 1 })).toMatchObject({ outcome: 'UPDATED' });
});

it('what is published is no secret and may be sent back; what waits beside it is one', async () => {
  const id = await room.newThing('ada', 'Theme', whole('known'));
  await room.browserOf('ada').get(deciding('submit'), at(id, 1));
  await room.browserOf('bela').get(deciding('approve'), at(id, 1));
  await room.browserOf('bela').get(deciding('publish'), at(id, 1));
  expect(await save('tomas', id, { en: 'known', es: 'palabra' }, { revision: 1 })).toMatchObject({
    outcome: 'UPDATED',
  });
  expect(await save('ada', id, { en: 'secret' }, { revision: 2 })).toMatchObject({ outcome: 'UPDATED' });
  for (const en of ['secret', 'other', 'known'])
    expect(await save('tomas', id, { en, es: 'otra' }, { revision: 3 })).toEqual(refused);
  expect(await save('tomas', id, { fr: 'known', es: 'otra' }, { revision: 3 })).toMatchObject({
    outcome: 'UPDATED',
  });
});
