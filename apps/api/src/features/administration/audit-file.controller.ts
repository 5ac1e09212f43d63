import { once } from 'node:events';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { administrator, Allow } from '../../platform/access/allow.js';
import { isOwnPage } from '../../platform/access/origin.js';
import { ensure, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request.js';
import { audit } from '../../platform/audit/audit.js';
import { csvLines } from '../../platform/csv/write-csv.js';
import { Db } from '../../platform/db/db.js';
import { inputPipe } from '../../platform/graphql/inputs.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { auditCursor, auditRows, isId, type AuditRow } from './audit-log.js';
import { AuditFilter } from './audit-log.types.js';
import { AUDIT_KINDS } from '../../domain-audit.js';

/** Entries read at a time: what the file holds is never in memory as a whole. */
const AT_ONCE = 500;
const HEADING = [
  'at (UTC)',
  'kind',
  'by',
  'by id',
  'subject kind',
  'subject',
  'subject id',
  'place',
  'details',
  'request',
];

/** The audit log as a file for administrators, as narrowed as the page they come from. */
@Controller()
export class AuditFileController {
  constructor(
    private readonly db: Db,
    private readonly viewers: ViewerOfRequest,
    private readonly limits: RateLimits,
  ) {}

  @Get('audit-log.csv')
  @Allow(administrator)
  async serve(
    @Query() query: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.setHeader('Cache-Control', 'private, no-store');
    const viewer = await this.viewers.get(request);
    if (!viewer) throw new RefusalError('signed_out');
    // A link on a foreign page brings the cookie along: it would note an export nobody asked for, and use up their turns.
    ensure(isOwnPage(request), 'administrator');
    const filter = filterOf(query);
    await this.limits.take('export', viewer.personId);
    // Before the first line goes out: one that breaks off was taken along as well.
    await this.db.write((tx) =>
      audit(tx, {
        kind: 'audit.exported',
        by: viewer.personId,
        subject: { kind: 'audit' },
        // What was typed and is no id may be anything.
        details: { ...filter, of: isId(filter.of) ? (filter.of ?? null) : null },
      }),
    );
    response.attachment('audit-log.csv');
    response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    let after: string | null = null;
    let block = csvLines([HEADING], true);
    for (;;) {
      const rows: AuditRow[] = await auditRows(this.db, {
        ...filter,
        zone: viewer.timeZone,
        first: AT_ONCE,
        after,
      });
      block += csvLines(rows.map(lineOf));
      if (response.destroyed) return;
      if (!response.write(block)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
      const last = rows.at(-1);
      if (rows.length < AT_ONCE || !last) break;
      after = auditCursor(last);
      block = '';
    }
    response.end();
  }
}

/** The same checks as those of the page's filter. */
function filterOf({ kind, of, from, until }: Record<string, unknown>): AuditFilter {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  const known = AUDIT_KINDS.find((one) => one === kind) ?? null;
  if (text(kind) !== null && known === null) throw invalidField('kind', 'unknown');
  const given: AuditFilter = { kind: known, of: text(of), from: text(from), until: text(until) };
  return inputPipe.transform(given, { type: 'query', metatype: AuditFilter }) as AuditFilter;
}

const lineOf = (row: AuditRow): (string | null)[] => [
  row.at.toISOString(),
  row.kind,
  row.byName,
  row.byId,
  row.subjectKind,
  row.subjectName,
  row.subjectId,
  row.place,
  Object.keys(row.details).length > 0 ? JSON.stringify(row.details) : null,
  row.requestId,
];
