import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { RefusalError } from '../access/refusal-error.js';
import { audit } from '../audit/audit.js';
import { Config } from '../config/config.js';
import { byTheClock } from '../db/data-source.js';
import { Db, type Tx } from '../db/db.js';
import { DomainEventBus } from '../db/domain-event-bus.js';
import type { Reader } from '../db/reader.js';
import type { SettingKind, SettingState } from './setting-kind.js';

// Versions only grow and no row ever goes: whatever is committed moves the sum.
const MARK = `SELECT coalesce(sum(version), 0)::text AS mark FROM setting`;
const ALL = `SELECT key, value FROM setting WHERE value IS NOT NULL`;
const STATES = `
  SELECT key, value, version, changed_at AS "changedAt", changed_by AS "changedBy" FROM setting WHERE key = ANY($1::text[])`;
const FIRST = `
  INSERT INTO setting (key, value, version, changed_by) VALUES ($1, $2::jsonb, 1, $3) ON CONFLICT (key) DO NOTHING RETURNING version`;
const NEXT = `
  UPDATE setting SET value = $2::jsonb, version = version + 1, changed_at = now(), changed_by = $3
   WHERE key = $1 AND version = $4 RETURNING version`;
const NOW = `SELECT version, value IS NOT DISTINCT FROM $2::jsonb AS same FROM setting WHERE key = $1`;

/** Numbers say all of themselves; words are in the setting. */
const detailsOf = (value: unknown): { value?: number } => (typeof value === 'number' ? { value } : {});

interface Stored {
  key: string;
  value: unknown;
  version: number;
  changedAt: Date;
  changedBy: string | null;
}

/** A new value, or null for the usual one again, by whoever saw this version. */
export interface SettingChange<Value> {
  value: Value | null;
  version: number;
}

/**
 * What administrators set without code. Read from memory, so that whoever needs a value asks nothing of the database; every
 * process knows a change within a beat.
 */
@Injectable()
export class Settings implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('settings');
  private stored = new Map<string, unknown>();
  private readonly parsed = new Map<string, unknown>();
  private readonly listeners: (() => void | Promise<void>)[] = [];
  private mark = '';
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly db: Db,
    private readonly config: Config,
    bus: DomainEventBus,
  ) {
    bus.on('settings.changed', () => this.refresh());
  }

  async onModuleInit(): Promise<void> {
    await this.look();
    this.schedule();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** What holds now. What is stored and can no longer be read counts as never set. */
  get<Value>(kind: SettingKind<Value>): Value {
    if (this.parsed.has(kind.key)) return this.parsed.get(kind.key) as Value;
    const value = this.read(kind, this.stored.get(kind.key) ?? null);
    this.parsed.set(kind.key, value);
    return value;
  }

  /** Whether someone set it, and did not set it back. */
  isSet(key: string): boolean {
    return this.stored.has(key);
  }

  /** Does this once now and after every change, wherever it was made. */
  async whenChanged(listener: () => void | Promise<void>): Promise<void> {
    this.listeners.push(listener);
    await listener();
  }

  /** Looks whether something changed; what this process itself saved counts from then on. */
  refresh(): Promise<void> {
    this.running = this.running
      .then(() => this.look())
      .catch((error: unknown) => this.log.warn({ err: error }, 'settings could not be read again'));
    return this.running;
  }

  /** How these stand, in their order. One statement. */
  async states<Values extends readonly unknown[]>(
    reader: Reader,
    kinds: { readonly [At in keyof Values]: SettingKind<Values[At]> },
  ): Promise<{ [At in keyof Values]: SettingState<Values[At]> }> {
    const rows = await reader.query<Stored>(STATES, [kinds.map(({ key }) => key)]);
    const states = kinds.map((kind) => {
      const row = rows.find(({ key }) => key === kind.key);
      return {
        value: this.read(kind, row?.value ?? null),
        isUsual: (row?.value ?? null) === null,
        version: row?.version ?? 0,
        changedAt: row?.changedAt ?? null,
        changedBy: row?.changedBy ?? null,
      };
    });
    return states as { [At in keyof Values]: SettingState<Values[At]> };
  }

  /**
   * Sets it, or back to what is usual. Refuses with `conflict` where someone else set it meanwhile, but not whoever says the
   * same again; with `invalid` what is no value of it. Stands in the audit log. Answers the new version.
   */
  async save<Value>(
    tx: Tx,
    by: { personId: string } | null,
    kind: SettingKind<Value>,
    { value, version }: SettingChange<Value>,
  ): Promise<number> {
    const text = value === null ? null : JSON.stringify(kind.parse(value));
    const row = [kind.key, text, by?.personId ?? null];
    const [saved] = await (version === 0
      ? tx.query<{ version: number }>(FIRST, row)
      : tx.query<{ version: number }>(NEXT, [...row, version]));
    tx.announce('settings.changed', { key: kind.key });
    if (saved) {
      await audit(tx, {
        kind: kind.key.startsWith('retention.') ? 'retention.changed' : 'settings.changed',
        by: by?.personId ?? null,
        subject: { kind: 'setting', id: kind.key },
        details: { version: saved.version, usual: value === null, ...detailsOf(value) },
      });
      return saved.version;
    }
    const [now] = await tx.query<{ version: number; same: boolean }>(NOW, [kind.key, text]);
    if (!now?.same) throw new RefusalError('conflict', { version: now?.version ?? 0 });
    return now.version;
  }

  private read<Value>(kind: SettingKind<Value>, stored: unknown): Value {
    if (stored === null) return kind.usual;
    try {
      return kind.parse(stored);
    } catch (error) {
      this.log.error({ key: kind.key, err: error }, 'a setting cannot be read: what is usual holds');
      return kind.usual;
    }
  }

  private schedule(): void {
    if (this.stopped) return;
    const again = () => void this.refresh().finally(() => this.schedule());
    this.timer = setTimeout(() => byTheClock(again), this.config.BEAT_MS).unref();
  }

  private async look(): Promise<void> {
    const [row] = await this.db.query<{ mark: string }>(MARK);
    if (!row || row.mark === this.mark || this.stopped) return;
    const rows = await this.db.query<Pick<Stored, 'key' | 'value'>>(ALL);
    this.stored = new Map(rows.map(({ key, value }) => [key, value]));
    this.parsed.clear();
    this.mark = row.mark;
    for (const listener of this.listeners) await listener();
  }
}
