import type { EntityManager } from 'typeorm';
import type { ReportLine } from '../../features/attendance/report-lines.js';
import { writeReport } from '../../foundation/sessions/session-report.js';
import type { DemoClock } from './demo-clock.js';
import { demoId } from './demo-ids.js';
import { insertRows } from './insert-rows.js';

const SESSION = 'consultancy-hallways';

/** One line of a video tool's report: who was in the call, and from which minute to which. */
const line = (key: number, name: string, email: string | null, from: number, to: number): ReportLine => ({
  key: String(key),
  name,
  email,
  seconds: (to - from) * 60,
  spans: [[from * 60, to * 60]],
});
const at = (name: string) => `${name}@demo.hearth.example`;
const LINES = [
  line(1, 'Noor Haddad', at('noor.haddad'), 0, 92),
  line(2, 'Tomas Almeida (he/him)', null, 0, 95),
  line(3, 'Hannah O.', at('hannah.oyelaran'), 4, 90),
  // Was in the call and never in the room.
  line(4, 'Willa Pruitt', at('willa.pruitt'), 2, 88),
  line(5, 'Ellis', null, 0, 91),
  line(6, 'Conference room 2', 'front.desk@school.example', 1, 89),
];

/** Sessions long over are closed, with their report; the coordinator has brought in a video tool's report of one. */
export async function insertClosings(manager: EntityManager, clock: DemoClock): Promise<void> {
  const closed = await manager.query<{ id: string }[]>(
    'SELECT id FROM peer_session WHERE closed_at IS NOT NULL ORDER BY starts_at, id',
  );
  for (const { id } of closed) await writeReport(manager, id);
  await insertRows(
    manager,
    'attendance_import',
    {
      id: 'uuid',
      session_id: 'uuid',
      person_id: 'uuid',
      file_name: 'text',
      lines: 'json',
      choices: 'json',
      takes: 'json',
      created_at: 'timestamptz',
    },
    [
      {
        id: demoId('attendance-import', SESSION),
        session_id: demoId('session', SESSION),
        person_id: demoId('person', 'amara'),
        file_name: 'participants.csv',
        lines: JSON.stringify(LINES),
        choices: '{}',
        takes: '{}',
        created_at: clock.now,
      },
    ],
  );
}
