import type { GradeLevel, ProfileField, ShownTo, Topic } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** What a person says of themselves, beside what `PersonEntity` knows. No row: nothing yet. */
@Entity()
@Check('profile_shown_to_check', `jsonb_typeof(shown_to) = 'object'`)
@Check('profile_picture_check', '(picture_file_id IS NULL) = (picture_small_file_id IS NULL)')
@Index('profile_grade_levels_idx', { synchronize: false })
@Index('profile_topics_idx', { synchronize: false })
export class ProfileEntity {
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  /** How one's name is said. */
  @Column('text', { default: '' }) pronunciation: string;
  @Column('text', { array: true, default: '{}' }) gradeLevels: GradeLevel[];
  @Column('text', { array: true, default: '{}' }) topics: Topic[];
  @Column('text', { default: '' }) askMeAbout: string;
  @Column('text', { default: '' }) lookingFor: string;
  // Files stand above people; who takes a picture away takes its file away in the same transaction.
  @Index('profile_picture_file_idx', { unique: true })
  @Column('uuid', { nullable: true })
  pictureFileId: string | null;
  @Index('profile_picture_small_file_idx', { unique: true })
  @Column('uuid', { nullable: true })
  pictureSmallFileId: string | null;
  @Column('text', { default: '' }) pictureAlt: string;
  /** Who sees which field; one that is not named is shown as `SHOWN_UNLESS_TOLD` says. */
  @Column('jsonb', { default: {} }) shownTo: Partial<Record<ProfileField, ShownTo>>;
  /** One more at every change; who saves names the one they saw. */
  @Column('int', { default: 1 }) version: number;
}
