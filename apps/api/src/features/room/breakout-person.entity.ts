import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';
import { BreakoutEntity } from './breakout.entity.js';

/** Who was put into a breakout. Whoever is moved on is no longer of it. */
@Entity('breakout_person')
@Index('breakout_person_person_idx', ['personId'])
export class BreakoutPersonEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => BreakoutEntity, { onDelete: 'CASCADE' })
  roomId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;
}
