import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RoomEntity } from '../../foundation/sessions/room.entity.js';
import type { Turns } from './turns.js';

/** Whose turn it is in a room. */
@Entity('room_turns')
@Check('room_turns_state_check', `jsonb_typeof(state) = 'object'`)
export class RoomTurnsEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => RoomEntity, { onDelete: 'CASCADE' })
  roomId: string;

  /** The room's counter at its latest change. */
  @Column('int')
  rev: number;

  /** One more at every change; whoever facilitates names the one they saw. */
  @Column('int', { default: 1 })
  version: number;

  @Column('jsonb')
  state: Turns;

  /** Made by the clients for the latest acts, so that a retry is known as one. */
  @Column('uuid', { array: true, default: '{}' })
  actIds: string[];
}
