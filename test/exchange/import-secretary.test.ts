import { describe, expect, it } from '@jest/globals';
import { undoImport } from '../../src/exchange/undo-import.js';
import { importRoom } from './import-room.js';

const room = importRoom();

describe('the file that a secretary sends', () => {
  const header = 'Remarques;Pays;Titre;Somme;Monnaie;Dernier jour;Nom court';
  const rows = [
    'à voir;Mexique;"Appel à projets\r\npour le Mexique";1 234,50;EUR;23.06.25;appel-mexique',
    ';CIV;Appel à projets;0,00;chf;1.7.2025;appel-ivoire',
    ';Atlantide;Nulle part;1;EUR;01.01.25;appel-nulle-part',
    ';FR;Sans date;douze;EUR;demain;appel-sans-date',
  ];
  const renamed = new Map([
    ['Pays', 'country'],
    ['Titre', 'title_fr'],
    ['Somme', 'total'],
    ['Monnaie', 'currency'],
    ['Dernier jour', 'deadline'],
    ['Nom court', 'slug'],
    ['Remarques', '-'],
  ]);
  const text = `${[header, ...rows].join('\r\n')}\r\n`;

  it.each([
    ['Windows-1252', Buffer.from(text, 'latin1')],
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${text}`)],
  ])('is understood as it is, in %s', async (_, bytes) => {
    const { report, run } = await room.importing('grant-calls', bytes, { renamed });
    expect(report.rejected.map(({ line, field }) => [line, field])).toEqual([
      [5, 'country'],
      [6, 'total'],
    ]);
    expect(report.rejected[0]?.reason).toContain('Atlantide');
    expect(await room.called('grant_call', 'appel-mexique')).toMatchObject({
      title_fr: 'Appel à projets\npour le Mexique',
      total_amount: '1234.500',
      total_currency: 'EUR',
      country_id: (await room.world().run(`select id from window_public.country where iso2 = 'MX'`))[0]?.id,
    });
    expect(
      await room
        .world()
        .run(
          `select to_char(deadline, 'YYYY-MM-DD') as day from window_public.grant_call where slug like 'appel-%' order by slug`,
        ),
    ).toEqual([{ day: '2025-07-01' }, { day: '2025-06-23' }]);
    const kept = await room
      .world()
      .run('select line, outcome, raw from desk.import_row where run_id = $1 order by line', [run]);
    expect(kept.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'created'],
      [4, 'created'],
      [5, 'rejected'],
      [6, 'rejected'],
    ]);
    // Letter by letter, also what was left out.
    expect(kept[0]?.raw).toMatchObject({
      Somme: '1 234,50',
      Remarques: 'à voir',
      'Dernier jour': '23.06.25',
    });
    await undoImport(room.world().desk, String(run));
  });

  it('is refused before anything is begun when a column means nothing, with what to do', async () => {
    const runs = () => room.world().run('select count(*) from desk.import_run');
    const before = await runs();
    await expect(room.importing('grant-calls', text)).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('--map "Remarques=-"'),
    });
    await expect(
      room.importing('grant-calls', text, { renamed: new Map([...renamed, ['Ville', 'city']]) }),
    ).rejects.toMatchObject({
      message: expect.stringContaining('no column «Ville»'),
    });
    expect(await runs()).toEqual(before);
  });
});
