import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** Why an administrator did something to a person, in their words: the audit log refers to it, and it goes with the person. */
@Entity()
export class AuditReasonEntity {
  @PrimaryColumn('uuid') id: string;
  /** Whom it is about. */
  @Index('audit_reason_person_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  @Column('text') reason: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
