import type { ApplicationQuestion } from '@hearth/shared';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ApplicationCallEntity } from './application-call.entity.js';

/** The questions as they were at one time: an application keeps those it answered. */
@Entity('application_form')
export class ApplicationFormEntity {
  @ForeignKey(() => ApplicationCallEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  cohortId: string;
  @PrimaryColumn('int') version: number;
  @Column('jsonb') questions: ApplicationQuestion[];
  @Column('timestamptz', { default: () => 'now()' }) madeAt: Date;
}
