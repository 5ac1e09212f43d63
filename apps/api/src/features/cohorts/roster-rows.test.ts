import { readCsv, textOf } from '../../platform/csv/read-csv.js';
import { plainCell, writeCsv } from '../../platform/csv/write-csv.js';
import { columnsOf, readRows } from './roster-rows.js';

const WORDS =
  'Nombre;Correo electrónico;Función;Estado;Fecha de ingreso\r\n"Ñandú, ""Noé""";noe@escuela.org;Facilitadora;Vermont;9/1/2026\r\n';

test.each([
  ['UTF-8', Buffer.from(WORDS)],
  ['UTF-8 with its mark', Buffer.from('\ufeff' + WORDS)],
  ['UTF-16 with its mark', Buffer.from('\ufeff' + WORDS, 'utf16le')],
  ['UTF-16 without', Buffer.from(WORDS, 'utf16le')],
  ['UTF-16, the other way round', Buffer.from('\ufeff' + WORDS, 'utf16le').swap16()],
  ['Latin letters', Buffer.from(WORDS, 'latin1')],
])('a roster in %s is read alike', (_, bytes) => {
  const [row] = readRows(readCsv(bytes, 10), '2026-01-01');
  expect(row).toEqual({
    line: 2,
    name: 'Ñandú, "Noé"',
    email: 'noe@escuela.org',
    role: 'facilitator',
    state: 'VT',
    organization: '',
    joinsOn: '2026-09-01',
    leavesOn: null,
    faults: [],
  });
});

test('each row’s fault is named with its line; twice the same person is right only one after the other', () => {
  const sheet = readCsv(
    Buffer.from(
      [
        'E-mail\tName\tJoined\tLeft\tRole\tState\tShoe size',
        'a@x.org\tA\t2026-01-05\t2026-02-01',
        'a@x.org\tA\t2026-02-01\t',
        '',
        'a@x.org\tA\t2026-03-01\t',
        'not an address\t\t13/32/2026\t2025-01-01\tking\tTexas',
      ].join('\n'),
    ),
    10,
  );
  expect(columnsOf(sheet.heading)).toMatchObject({ email: 0, name: 1, joined: 2, left: 3, organization: -1 });
  const rows = readRows(sheet, '2026-01-01');
  expect(rows.map(({ line, faults }) => [line, faults.map(({ field, rule }) => `${field} ${rule}`)])).toEqual(
    [
      [2, []],
      [3, []],
      [5, ['email twice']],
      [6, ['name required', 'email email', 'role unknown', 'state unknown', 'joined date', 'left too_small']],
    ],
  );
});

test('what is no sheet is said to be none', () => {
  const rule = (bytes: Buffer) => {
    try {
      readCsv(bytes, 2);
    } catch (error) {
      return (error as { rule?: string }).rule;
    }
    return 'read';
  };
  expect(rule(Buffer.from(''))).toBe('empty');
  expect(rule(Buffer.from('name,email\n'))).toBe('empty');
  expect(rule(Buffer.from('name,email\n"a,b\n'))).toBe('quotes');
  expect(rule(Buffer.from('n,e\n1,2\n3,4\n'))).toBe('read');
  expect(rule(Buffer.from('n,e\n1,2\n3,4\n5,6\n'))).toBe('too_many_rows');
  expect(rule(Buffer.from('n,e\n1,2\0\n'))).toBe('not_text');
  // Lines of nothing but delimiters are none, and hide none of those that follow.
  expect(readCsv(Buffer.from(`n,e\n${',\n , \n'.repeat(9)}1,2\n`), 2).rows).toEqual([
    { line: 20, cells: ['1', '2'] },
  ]);
  expect(rule(Buffer.from(`n,e\n${',\n'.repeat(9)}1,2\n3,4\n5,6\n`))).toBe('too_many_rows');
});

test('what is written out is a formula to no spreadsheet, and reads back as it was', () => {
  for (const evil of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '|cmd', '%0'])
    expect(plainCell(evil)).toBe(`'${evil}`);
  const bytes = writeCsv(
    ['name', 'n'],
    [
      ['Zoë "Z", =x', 3],
      ['=2', null],
    ],
  );
  expect(textOf(bytes)).toContain('"Zoë ""Z"", =x",3\r\n\'=2,');
  expect(readCsv(bytes, 5).rows[0]?.cells).toEqual(['Zoë "Z", =x', '3']);
});
