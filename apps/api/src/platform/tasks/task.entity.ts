import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Something that takes longer than one waits for. */
@Entity()
@Check('task_state_check', `state IN ('waiting', 'running', 'done', 'failed', 'canceled')`)
@Check('task_done_check', 'done BETWEEN 0 AND total')
@Check('task_ended_check', `(ended_at IS NULL) = (state IN ('waiting', 'running'))`)
@Check(
  'task_file_check',
  '(file_key IS NULL) = (file_name IS NULL) AND (file_key IS NULL) = (file_type IS NULL)',
)
@Index('task_person_idx', ['personId', 'createdAt'])
@Index('task_created_idx', ['createdAt'])
export class TaskEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey('PersonEntity', { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  @Column('text') kind: string;
  @Column('text', { default: 'waiting' }) state: 'waiting' | 'running' | 'done' | 'failed' | 'canceled';
  /** What it was begun with, as its kind reads it. */
  @Column('json') input: object;
  /** Where the next step goes on; null before the first. */
  @Column('json', { nullable: true }) cursor: object | null;
  @Column('int', { default: 0 }) done: number;
  @Column('int', { default: 0 }) total: number;
  /** How often the step that is due was tried. */
  @Column('int', { default: 0 }) tries: number;
  @Column('json', { nullable: true }) result: object | null;
  /** Where the file it made lies in the store. */
  @Column('uuid', { nullable: true }) fileKey: string | null;
  @Column('text', { nullable: true }) fileName: string | null;
  @Column('text', { nullable: true }) fileType: string | null;
  @Column('text', { nullable: true }) errorCode: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
