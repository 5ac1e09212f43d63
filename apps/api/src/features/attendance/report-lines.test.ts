import fc from 'fast-check';
import { isNear, matchLines } from './match-lines.js';
import { instantOf, minutesTogether, readReport, secondsOf } from './report-lines.js';

const read = (text: string | Buffer) => readReport(typeof text === 'string' ? Buffer.from(text) : text);
const short = (text: string | Buffer) =>
  read(text)?.map((line) => [line.name, line.email, minutesTogether([line])]);

test('durations as tools write them', () => {
  expect(
    ['75', '1:02:03', '62:03', '1h 2m 3s', '1 hr 2 min', '34 min', '45s', '2,5', '1 h 5 min'].map((one) =>
      secondsOf(one),
    ),
  ).toEqual([4500, 3723, 3723, 3723, 3720, 2040, 45, 150, 3900]);
  expect(['', 'soon', '-4', '1h2', '=1+1'].map((one) => secondsOf(one))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
  // What is far too long for a time is none, at once: some ways of reading it would take minutes.
  for (const mark of [',', ' ', ', ', '1', 'm', '1h '])
    expect([secondsOf(mark.repeat(400_000) + 'x'), instantOf(mark.repeat(400_000))]).toEqual([null, null]);
});

test('near is what some letters put in, left out or exchanged make of it, as counting all of them says', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ab n'), maxLength: 7 });
  const apart = (one: string, other: string): number =>
    one === '' || other === ''
      ? one.length + other.length
      : one[0] === other[0]
        ? apart(one.slice(1), other.slice(1))
        : 1 +
          Math.min(
            apart(one.slice(1), other),
            apart(one, other.slice(1)),
            apart(one.slice(1), other.slice(1)),
          );
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 2 }), (one, other, most) =>
      expect(isNear(one, other, most)).toBe(apart(one, other) <= most),
    ),
  );
});

test('Zoom, with the meeting before it: rows of one person are one, two devices at once count once, who waited is left out', () => {
  expect(
    short(`Topic,ID,Host name,Duration (minutes),Start time,End time,Participants
Peer session,123,Cora,75,11/24/2026 03:25:00 PM,11/24/2026 04:40:00 PM,4

Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,In waiting room
Noor Haddad,Noor@School.example,11/24/2026 03:25:00 PM,11/24/2026 03:55:00 PM,30,No,No
Noor Haddad,noor@school.example,11/24/2026 03:45:00 PM,11/24/2026 04:15:00 PM,30,No,No
Ben (Bennington),,11/24/2026 03:30:00 PM,11/24/2026 03:40:00 PM,10,Yes,No
Ben (Bennington),,11/24/2026 04:00:00 PM,11/24/2026 04:10:00 PM,10,Yes,No
Rosa,,11/24/2026 03:30:00 PM,11/24/2026 03:40:00 PM,10,Yes,Yes`),
  ).toEqual([
    ['Noor Haddad', 'noor@school.example', 50],
    ['Ben (Bennington)', null, 20],
  ]);
});

test('Teams in UTF-16 with tabs and sections; Meet with two columns of names; Spanish headings and semicolons', () => {
  const teams = `1. Summary\nMeeting title\tPeer session\n\n2. Participants\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tRole
Peña Ruiz\t11/24/26, 3:29:10 PM\t11/24/26, 4:40:00 PM\t1h 2m 3s\tpena@school.example\tPresenter\n\n3. In-Meeting activities
Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\nPeña Ruiz\t11/24/26, 3:29:10 PM\t11/24/26, 4:40:00 PM\t1h 2m 3s\tpena@school.example\tPresenter`;
  expect(short(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(teams, 'utf16le')]))).toEqual([
    ['Peña Ruiz', 'pena@school.example', 63],
  ]);
  expect(
    short(
      'First name,Last name,Email,Duration,Time joined,Time exited\nNoor,Haddad,,"1 hr 2 min",3:29 PM,4:31 PM',
    ),
  ).toEqual([['Noor Haddad', null, 62]]);
  expect(short('Nombre;Correo electrónico;Duración (minutos)\nÁngel;angel@x.example;12')).toEqual([
    ['Ángel', 'angel@x.example', 12],
  ]);
});

test('what is no report is said to be none, and nothing in a name is more than a name', () => {
  expect(read('a,b\n1,2')).toBeNull();
  expect(() => read('Name,Duration\n,')).toThrow('empty');
  expect(() => read(`Name,Duration\n${'x,1\n'.repeat(2_001)}`)).toThrow('too_many_rows');
  expect(() => read('Name,Duration\n\0,1')).toThrow('not_text');
  expect(short('Name,Duration\n"=HYPERLINK(""x"")",99999999\n<b>Ben</b>,soon')).toEqual([
    ['=HYPERLINK("x")', null, 0],
    ['<b>Ben</b>', null, 0],
  ]);
});

test('by address, by exactly that name, else in doubt with who it may be, else unknown', () => {
  const people = [
    { id: '1', name: 'Noor Haddad', email: 'noor@school.example' },
    { id: '2', name: 'Ben Alt', email: null },
    { id: '3', name: 'Ana Peña', email: null },
    { id: '4', name: 'Sam Lee', email: 'one@x.example' },
    { id: '5', name: 'Sam Lee', email: 'two@x.example' },
  ];
  const line = (name: string, email: string | null = null) => ({
    key: name,
    name,
    email,
    seconds: 60,
    spans: null,
  });
  const of = (name: string, email?: string) => {
    const [one] = matchLines([line(name, email)], people);
    return [one?.match, one?.personId ?? one?.candidateIds.join()];
  };
  expect(of('iPad', 'noor@school.example')).toEqual(['email', '1']);
  expect(of('ben  alt', 'private@else.example')).toEqual(['name', '2']);
  expect(of('Sam Lee')).toEqual(['doubtful', '4,5']);
  expect(of('Sam Lee', 'two@x.example')).toEqual(['email', '5']);
  for (const name of ['Ana Pena', 'Peña, Ana', 'Ana Peña (she/her)', 'Anna Peña', 'A. Peña', 'Ana'])
    expect([name, ...of(name)]).toEqual([name, 'doubtful', '3']);
  expect(of('Galaxy S9')).toEqual(['unknown', '']);
});
