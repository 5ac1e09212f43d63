import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RoomEntity } from '../../foundation/sessions/room.entity.js';

/** The breakouts of a main room: its latest round, and how that stands. */
@Entity('breakouts')
@Check('breakouts_state_check', `state IN ('OPEN', 'CALLED_BACK', 'OVER')`)
@Check('breakouts_called_check', `state <> 'CALLED_BACK' OR ends_at IS NOT NULL`)
export class BreakoutsEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => RoomEntity, { onDelete: 'CASCADE' })
  roomId: string;

  /** The main room's counter at its latest change. */
  @Column('int')
  rev: number;

  @Column('int', { default: 1 })
  version: number;

  @Column('int', { default: 1 })
  round: number;

  @Column('text')
  state: 'OPEN' | 'CALLED_BACK' | 'OVER';

  @Column('text')
  prompt: string;

  /** While open: until when it was meant to last. Called back: when everyone goes back. */
  @Column('timestamptz', { nullable: true })
  endsAt: Date | null;

  /** Made by the client for the latest act, so that a retry is known as one. */
  @Column('uuid', { nullable: true })
  lastActId: string | null;
}
