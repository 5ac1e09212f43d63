import { Injectable, type OnModuleInit } from '@nestjs/common';
import { maskedEmail } from '@hearth/shared';
import { invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { Reader as DbReader } from '../../platform/db/reader.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Links } from '../../platform/links/links.js';
import { Mails } from '../../platform/mail/mails.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import type { DomainJobs } from '../../domain-jobs.js';
import { purseOf } from './known-purse.js';
import { PasswordStrength } from './password-strength.js';
import { PasswordWork } from './password-work.js';
import { READER, SafetyMails, type Reader } from './safety-mails.js';
import { SecondFactorCheck } from './second-factor-check.js';
import { SignInService } from './sign-in.service.js';

/** A link is good for so long. */
const LINK_MINUTES = 10;

type Kind = DomainJobs['sign-in.mail']['kind'];
const PURPOSE = { 'sign-in': 'sign-in.mail', password: 'password.reset' } as const;
/** The secret stands behind the #, which no browser sends to anyone. */
const PATH = { 'sign-in': '/sign-in/link#', password: '/sign-in/password#' } as const;

/** Who presses the button. */
export interface Presser {
  viewer: Viewer | null;
  address: string;
  userAgent: string;
}

/** What whoever forgot a password sends. */
interface ResetInput {
  token: string;
  password: string;
  code?: string | null;
  isShared: boolean;
}

/** What a link is for, for whoever has it. */
export interface LinkShown {
  /** The address, all but its first letter and its domain hidden. */
  maskedEmail: string;
  isShared: boolean;
  next: string | null;
  /** There is an authenticator: another password wants a code of it, or a recovery code. */
  asksCode: boolean;
}

/** Whoever a link is of. */
interface Owner extends Reader {
  name: string;
  asksCode: boolean;
}

const READ = `SELECT ${READER}, p.name,
    EXISTS (SELECT 1 FROM second_factor f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL) AS "asksCode" FROM account a JOIN person p ON p.id = a.person_id WHERE p.deactivated_at IS NULL AND`;

/**
 * Signing in, and choosing another password, by a mailed link. Whether an address belongs to anyone is told by nothing: the
 * question is answered before it is looked up. Looking at a link changes nothing; a press of its button does, once.
 */
@Injectable()
export class MailedLinks implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly links: Links,
    private readonly limits: RateLimits,
    private readonly jobs: Jobs,
    private readonly mails: SafetyMails,
    private readonly signIns: SignInService,
    private readonly passwords: PasswordWork,
    private readonly strength: PasswordStrength,
    private readonly codes: SecondFactorCheck,
    private readonly outbox: Mails,
  ) {}

  onModuleInit(): void {
    this.jobs.register('sign-in.mail', (job) => this.write(job));
  }

  /** Does this house send mail at all? */
  get sends(): boolean {
    return this.outbox.mode !== 'off';
  }

  /**
   * Leaves a mail to be written, if there is anyone to write to. Refuses with `too_many`, `mail_off`, for any address alike.
   */
  async send(job: DomainJobs['sign-in.mail'], address: string, device: string | null): Promise<void> {
    if (!this.sends) throw new RefusalError('mail_off');
    await this.limits.take('sign-in-mail-network', address);
    const { known, key } = await purseOf(this.db, job.email, device);
    await this.limits.take(known ? 'sign-in-mail-known' : 'sign-in-mail', key);
    await this.db.write((tx) => tx.enqueue('sign-in.mail', job));
  }

  /** What a link is for. Refuses with `link_ended`, `too_many`. */
  async look(kind: Kind, token: string, address: string): Promise<LinkShown & Owner> {
    await this.limits.ask('sign-in-wrong', address);
    const subject = await this.links.look(this.db, PURPOSE[kind], token);
    const reader = subject && (await readerOf(this.db, subject.personId));
    if (!reader) return this.wrong(address);
    const { isShared, next } = 'isShared' in subject ? subject : { isShared: false, next: null };
    return { ...reader, maskedEmail: maskedEmail(reader.email), isShared, next };
  }

  /**
   * Signs in by a link, once; returns the secret for the cookie, or null where this browser is signed in as that person
   * already: then it has proved anew that it is they. Refuses with `link_ended`, `too_many`.
   */
  async signIn(
    token: string,
    isShared: boolean,
    { viewer, address, userAgent }: Presser,
  ): Promise<string | null> {
    await this.look('sign-in', token, address);
    return this.db.write(async (tx) => {
      const { personId } = await this.links.use(tx, 'sign-in.mail', token);
      if (viewer?.personId === personId) {
        await this.signIns.proved(tx, viewer.signInId);
        return null;
      }
      if (!(await readerOf(tx, personId))) throw new RefusalError('link_ended');
      return this.signIns.open(tx, personId, { userAgent, how: 'mail', isShared });
    });
  }

  /**
   * Keeps another password, once; ends every sign-in, tells by mail, and opens one here. Whoever has an authenticator shows a code of it
   * first, or a recovery code: who merely reads the mail changes nothing and signs nobody out. A wrong one leaves the link good. Refuses
   * with `link_ended`, `invalid`, `too_many`.
   */
  async choosePassword(
    { token, password, code, isShared }: ResetInput,
    { address, userAgent }: Presser,
  ): Promise<string> {
    // No work on a password without a link for it.
    const owner = await this.look('password', token, address);
    await this.strength.ensureStrong('password', password, owner);
    if (owner.asksCode && !code) throw invalidField('code', 'required');
    const typed = code ? await this.codes.typed(owner.personId, code) : null;
    const passwordHash = await this.passwords.hash(password);
    return this.db.write(async (tx) => {
      const { personId } = await this.links.use(tx, 'password.reset', token);
      const reader = await readerOf(tx, personId);
      if (!reader) throw new RefusalError('link_ended');
      const provesBoth = reader.asksCode;
      if (provesBoth && !(typed && (await this.codes.take(tx, personId, typed))))
        throw invalidField('code', typed ? 'code_wrong' : 'required');
      await this.keepPassword(tx, reader, passwordHash, null);
      return this.signIns.open(tx, personId, { userAgent, how: 'mail', isShared, provesBoth });
    });
  }

  /** Keeps the password of whoever is signed in; ends their other sign-ins. Returns the new secret of this one. */
  async changePassword(viewer: Viewer, password: string): Promise<string> {
    await this.strength.ensureStrong('password', password, viewer);
    const passwordHash = await this.passwords.hash(password);
    return this.db.write(async (tx) => {
      await this.keepPassword(tx, viewer, passwordHash, viewer.signInId);
      return this.signIns.rotate(tx, viewer.signInId);
    });
  }

  /** What was good with the old one is no longer: other sign-ins, and links that wait in mailboxes. */
  private async keepPassword(tx: Tx, reader: Reader, hash: string, stays: string | null): Promise<void> {
    const { personId } = reader;
    await tx.query(`UPDATE account SET password_hash = $2 WHERE person_id = $1`, [personId, hash]);
    await this.links.revoke(tx, 'sign-in.mail', { personId });
    await this.links.revoke(tx, 'password.reset', { personId });
    await this.signIns.endOthers(tx, personId, stays);
    await this.mails.passwordChanged(tx, reader, hash);
    await audit(tx, { kind: 'password.changed', by: personId, subject: { kind: 'person', id: personId } });
  }

  private async write({ email, kind, isShared, next }: DomainJobs['sign-in.mail']): Promise<void> {
    await this.db.write(async (tx) => {
      // Held: an account that moves to another address meanwhile ends this link, or is found to have moved.
      const [reader] = await tx.query<Reader>(`${READ} a.email = $1 FOR SHARE OF a`, [email]);
      if (!reader) return;
      const { personId } = reader;
      const link = { days: LINK_MINUTES / 1_440, once: true };
      const [token = ''] =
        kind === 'sign-in'
          ? await this.links.make(tx, 'sign-in.mail', [{ ...link, subject: { personId, isShared, next } }])
          : await this.links.make(tx, 'password.reset', [{ ...link, subject: { personId } }]);
      const until = new Date(Date.now() + LINK_MINUTES * 60_000);
      await this.mails.link(
        tx,
        reader,
        kind === 'sign-in' ? 'signIn' : 'password',
        PATH[kind] + token,
        until,
      );
    });
  }

  private async wrong(address: string): Promise<never> {
    await this.limits.take('sign-in-wrong', address);
    throw new RefusalError('link_ended');
  }
}

async function readerOf(db: DbReader, personId: string): Promise<Owner | null> {
  const [reader] = await db.query<Owner>(`${READ} p.id = $1`, [personId]);
  return reader ?? null;
}
