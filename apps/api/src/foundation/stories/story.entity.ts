import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CohortEntity } from '../cohorts/cohort.entity.js';
import { FileEntity } from '../files/file.entity.js';
import { PersonEntity } from '../people/person.entity.js';

/** A fellow's story: theirs alone while they write it, then of those who look after its cohort as well. */
@Entity()
@Index('story_person_idx', ['personId', 'begunAt'])
@Index('story_cohort_idx', ['cohortId', 'begunAt'])
@Index('story_published_idx', { synchronize: false })
export class StoryEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  personId: string;
  /** Whose coordinators look after it; null: the house's administrators. */
  @ForeignKey(() => CohortEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  cohortId: string | null;
  @Index('story_asked_by_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  askedBy: string | null;
  /** Null where its author offered it. */
  @Column('timestamptz', { nullable: true }) askedAt: Date | null;
  @Column('text', { default: '' }) askedWords: string;
  @Column('text', { default: '' }) title: string;
  @Column('text', { default: '' }) body: string;
  @Column('text', { default: '' }) shownName: string;
  @Column('text', { default: '' }) shownRole: string;
  @Column('text', { default: '' }) shownOrganization: string;
  @Index('story_picture_idx')
  @ForeignKey(() => FileEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  pictureFileId: string | null;
  @Column('text', { default: '' }) pictureAlt: string;
  @Column('int', { default: 1 }) version: number;
  /** Moves whenever somebody is told of it. */
  @Column('int', { default: 0 }) told: number;
  @Column('timestamptz', { default: () => 'now()' }) begunAt: Date;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  /** What a coordinator suggests: the words themselves are their author's alone. */
  @Column('text', { default: '' }) note: string;
  @Index('story_noted_by_idx')
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  notedBy: string | null;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { nullable: true }) featuredAt: Date | null;
}
