import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../foundation/people/person.entity.js';

/** What a person has begun to write somewhere and not sent yet. Nobody else ever reads it. */
@Entity()
@Index('draft_person_rev_key', ['personId', 'rev'], { unique: true })
@Index('draft_place_idx', ['place'])
export class DraftEntity {
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  /** Where it is written: `thread:<id>:reply`. */
  @PrimaryColumn('text') place: string;
  /** The text, or the fields of a form as JSON, as the browser keeps it. Null once it was sent or thrown away. */
  @Column('text', { nullable: true }) body: string | null;
  /** The person's counter at the latest change of it. */
  @Column('int') rev: number;
  @Column('timestamptz') changedAt: Date;
}
