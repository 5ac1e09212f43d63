import type { ProtocolStep, RunState } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RoomEntity } from '../../foundation/sessions/room.entity.js';

/** A room's own copy of a protocol, and where it stands. */
@Entity('protocol_run')
@Check('protocol_run_locale_check', `locale IN ('en', 'es')`)
@Check('protocol_run_steps_check', `jsonb_typeof(steps) = 'array'`)
@Check('protocol_run_state_check', `state IN ('READY', 'RUNNING', 'PAUSED', 'OVER')`)
@Check(
  'protocol_run_clock_check',
  `(state = 'RUNNING') = (ends_at IS NOT NULL) AND (state = 'PAUSED') = (left_ms IS NOT NULL)`,
)
export class ProtocolRunEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => RoomEntity, { onDelete: 'CASCADE' })
  roomId: string;

  /** The room's counter at its latest change. */
  @Column('int')
  rev: number;

  /** One more at every change; who changes it names the one they saw. */
  @Column('int', { default: 1 })
  version: number;

  /** Which of those that come with Hearth it was copied from, and in which version; null where it was written here. */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('int', { nullable: true })
  sourceVersion: number | null;

  @Column('text')
  locale: string;

  @Column('text')
  title: string;

  /** Empty: it was taken away again. */
  @Column('jsonb')
  steps: ProtocolStep[];

  @Column('text', { default: 'READY' })
  state: RunState;

  @Column('int', { default: 0 })
  step: number;

  /** While it runs: when the step's time is up. */
  @Column('timestamptz', { nullable: true })
  endsAt: Date | null;

  /** While it rests: how much of the step's time is left, in milliseconds. */
  @Column('int', { nullable: true })
  leftMs: number | null;

  /** Made by the client for the latest act, so that a retry is known as one. */
  @Column('uuid', { nullable: true })
  lastActId: string | null;
}
