import { randomUUID } from 'node:crypto';
import {
  answerFault,
  APPLICATION_LIMITS,
  type ApplicationAnswer,
  type ApplicationQuestion,
  type FieldFault,
} from '@hearth/shared';
import { Injectable } from '@nestjs/common';
import { invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import { hashOfSecret } from '../../platform/access/secrets.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { cleanLine, cleanText, isBlank } from '../../platform/graphql/text.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { Links } from '../../platform/links/links.js';
import { ApplicationMails } from './application-mails.js';
import type { ApplicationWriteInput } from './applications.inputs.js';
import { isWritable } from './applications.policy.js';
import type { ApplicationSaved } from './applications.types.js';
import { heldById, heldByMail, idBySecret, isOpen, type Held } from './by-secret.js';

const FORM = `
  SELECT f.questions, ${isOpen('c')} AS open,
         (SELECT count(*) FROM application a WHERE a.cohort_id = c.cohort_id) >= ${APPLICATION_LIMITS.applications} AS full
    FROM application_call c JOIN application_form f ON f.cohort_id = c.cohort_id AND f.version = $2 WHERE c.cohort_id = $1`;

// What was sent is a draft again while its address is not confirmed.
const WRITE = `
  INSERT INTO application AS a (id, cohort_id, form_version, key_hash, email, name, role, role_title, organization_name, organization_kind, us_state, answers, locale, time_zone)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb, $13, $14)
  ON CONFLICT (id) DO UPDATE SET form_version = excluded.form_version, email = excluded.email, name = excluded.name, role = excluded.role,
    role_title = excluded.role_title, organization_name = excluded.organization_name, organization_kind = excluded.organization_kind,
    us_state = excluded.us_state, answers = excluded.answers, locale = excluded.locale, time_zone = excluded.time_zone, saved_at = now(), state = 'DRAFT'`;

/** Answers as they are kept: clean, none empty, each to a question there is. */
function cleaned(questions: readonly ApplicationQuestion[], answers: readonly ApplicationAnswer[]) {
  const given = new Map(answers.map(({ key, values }) => [key, values]));
  return questions.flatMap(({ key, kind }): ApplicationAnswer[] => {
    const values = (given.get(key) ?? [])
      .map((value) => (kind === 'LONG' ? cleanText(value).trim() : cleanLine(value)))
      .filter((value) => !isBlank(value));
    return values.length > 0 ? [{ key, values }] : [];
  });
}

/** Everything that is missing or wrong; `sending`: what is required must be there. */
function faultsOf(
  input: ApplicationWriteInput,
  questions: readonly ApplicationQuestion[],
  answers: readonly ApplicationAnswer[],
  sending: boolean,
): FieldFault[] {
  const faults = questions.flatMap((question): FieldFault[] => {
    const values = answers.find(({ key }) => key === question.key)?.values ?? [];
    const fault = answerFault(question, values, sending);
    return fault ? [{ field: `answers.${question.key}`, ...fault }] : [];
  });
  if (!sending) return faults;
  const asked = ['name', 'role', 'roleTitle', 'organizationName', 'organizationKind', 'state'] as const;
  const missing = asked.filter((field) => isBlank(input[field] ?? ''));
  return [...missing.map((field) => ({ field, rule: 'required' })), ...faults];
}

/** Writing an application, sending it, and saying by mail that it is one’s own. */
@Injectable()
export class ApplicationWriting {
  constructor(
    private readonly db: Db,
    private readonly limits: RateLimits,
    private readonly links: Links,
    private readonly mails: ApplicationMails,
  ) {}

  /** Keeps what is in the form so far. Throws `not_found`, `too_late`, `invalid`, `too_many`, `link_ended`. */
  async save(input: ApplicationWriteInput, address: string): Promise<ApplicationSaved> {
    await this.limits.take('application-save', address);
    return this.db.write(async (tx) => {
      await this.write(tx, input, address, false);
      return { savedAt: new Date(), state: 'DRAFT' as const };
    });
  }

  /**
   * Sends it: a mail asks whoever reads at the address to confirm. Where that address has applied already, the answer is the same, and
   * takes as long, for it is looked up by the job that writes the mail, which tells its owner. Throws like `save`.
   */
  async send(input: ApplicationWriteInput, address: string): Promise<ApplicationSaved> {
    await this.limits.take('application-save', address);
    await this.limitMail(input.email, address);
    return this.db.write(async (tx) => {
      const held = await this.write(tx, input, address, true);
      await tx.query(`UPDATE application SET state = 'UNCONFIRMED' WHERE id = $1`, [held.id]);
      await tx.enqueue(
        'application.sent',
        { applicationId: held.id },
        { key: `application.sent:${held.id}` },
      );
      return { savedAt: new Date(), state: 'UNCONFIRMED' as const };
    });
  }

  /** Mails whoever reads at the address of an application that was sent. Nothing where it was changed or taken back since. */
  async mailSent(applicationId: string): Promise<void> {
    await this.db.write(async (tx) => {
      const held = await heldById(tx, applicationId);
      if (held?.state !== 'UNCONFIRMED') return;
      const [known] = await tx.query<{ id: string }>(
        `SELECT id FROM application WHERE cohort_id = $1 AND email = $2 AND confirmed_at IS NOT NULL AND state <> 'WITHDRAWN' AND purged_at IS NULL`,
        [held.cohortId, held.email],
      );
      const before = known && (await heldById(tx, known.id));
      if (before) await this.mails.tell(tx, before, 'again', `again:${held.id}:${randomUUID()}`);
      else await this.mails.tell(tx, held, 'confirm', `confirm:${randomUUID()}`);
    });
  }

  /** Mails the way back to a draft, to go on with it elsewhere. Refuses with `link_ended`, `too_many`. */
  async mailLink(secret: string, address: string): Promise<boolean> {
    const known = await this.known(secret, address);
    const [row] = await this.db.query<{ email: string }>(`SELECT email FROM application WHERE id = $1`, [
      known.id,
    ]);
    await this.limitMail(row?.email ?? '', address);
    return this.db.write(async (tx) => {
      const held = await heldById(tx, known.id);
      if (!held || !isWritable(held.state)) throw new RefusalError('link_ended');
      await this.mails.tell(tx, held, 'goOn', `goOn:${randomUUID()}`);
      return true;
    });
  }

  /**
   * Says that it is one’s own: only by the mailed link, and only by pressing the button there. Twice is once; where another of the same
   * address was confirmed first, this one is not used. Throws `link_ended`.
   */
  confirm(secret: string): Promise<void> {
    return this.db.write(async (tx) => {
      const held = await heldByMail(tx, this.links, secret);
      if (held.state !== 'UNCONFIRMED') return;
      // Two of one address, confirmed at the same moment: the second waits, and finds the first.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
        `application ${held.cohortId} ${held.email.toLowerCase()}`,
      ]);
      const [taken] = await tx.query<{ id: string }>(
        `UPDATE application a SET confirmed_at = now(), state = 'RECEIVED', key_hash = NULL WHERE id = $1
            AND NOT EXISTS (SELECT FROM application other WHERE other.cohort_id = a.cohort_id AND other.email = a.email
              AND other.confirmed_at IS NOT NULL AND other.state <> 'WITHDRAWN' AND other.purged_at IS NULL) RETURNING id`,
        [held.id],
      );
      if (taken)
        return this.mails.letters(tx, 'RECEIVED', [{ ...held, state: 'RECEIVED' }], () => 'received');
      await tx.query(
        `UPDATE application SET state = 'DUPLICATE', answers = '[]', key_hash = NULL WHERE id = $1`,
        [held.id],
      );
      return undefined;
    });
  }

  private async limitMail(email: string, address: string): Promise<void> {
    await this.limits.take('application-mail-network', address);
    await this.limits.take('application-mail', email.toLowerCase());
  }

  /** What a secret opens; a wrong one is counted. Refuses with `link_ended`, `too_many`. */
  async known(secret: string, address: string): Promise<{ id: string; byMail: boolean }> {
    await this.limits.ask('application-wrong', address);
    const known = await idBySecret(this.db, this.links, secret);
    if (known) return known;
    await this.limits.take('application-wrong', address);
    throw new RefusalError('link_ended');
  }

  /** Writes it as it stands in the form, new or again. */
  private async write(
    tx: Tx,
    input: ApplicationWriteInput,
    address: string,
    sending: boolean,
  ): Promise<Held> {
    const { cohortId, secret, formVersion } = input;
    // The first words of one browser, sent twice at the same moment, are one application.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 1))`, [secret]);
    const known = await idBySecret(tx, this.links, secret);
    const before = known && (await heldById(tx, known.id));
    if (before && (before.cohortId !== cohortId || !isWritable(before.state)))
      throw new RefusalError('link_ended');
    const [form] = await tx.query<{ questions: ApplicationQuestion[]; open: boolean; full: boolean }>(FORM, [
      cohortId,
      formVersion,
    ]);
    if (!form) throw notFound();
    if (!form.open) throw new RefusalError('too_late');
    if (!before) {
      if (form.full) throw new RefusalError('too_many', { retryAfterSeconds: 3_600 });
      // What is made up in a browser has as many bits as ours, or is none.
      if (!/^[\w-]{43}$/.test(secret)) throw new RefusalError('link_ended');
      await this.limits.take('application-new', address);
    }
    const answers = cleaned(form.questions, input.answers);
    const faults = faultsOf(input, form.questions, answers, sending);
    if (faults.length > 0) throw new RefusalError('invalid', undefined, faults);
    if (before && before.email.toLowerCase() !== input.email.toLowerCase()) {
      if (known?.byMail) throw invalidField('email', 'unknown');
      // Links that were mailed to another address are that one's, not this one's.
      await this.links.revoke(tx, 'application', { applicationId: before.id });
    }
    const id = before?.id ?? randomUUID();
    await tx.query(WRITE, [
      id,
      cohortId,
      formVersion,
      before ? null : hashOfSecret(secret),
      input.email,
      input.name,
      input.role ?? null,
      input.roleTitle,
      input.organizationName,
      input.organizationKind ?? null,
      input.state ?? null,
      JSON.stringify(answers),
      input.locale,
      input.timeZone,
    ]);
    const held = await heldById(tx, id);
    if (!held) throw notFound();
    return held;
  }
}
