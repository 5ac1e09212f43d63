import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FileEntity } from '../files/file.entity.js';
import { StoryEntity } from './story.entity.js';

/** What a story's author agreed to. Its words are what others read; once it has ended they are gone from here. */
@Entity()
@Check('story_consent_ended_by_check', `ended_by IN ('withdrawn', 'changed', 'left')`)
@Check('story_consent_somewhere_check', `to_members OR to_public`)
@Check('story_consent_ended_check', `(ended_at IS NULL) = (ended_by IS NULL)`)
@Check('story_consent_forgotten_check', `ended_at IS NULL OR (title = '' AND body = '' AND html = '')`)
@Index('story_consent_one_idx', { synchronize: false })
@Index('story_consent_story_idx', ['storyId', 'givenAt'])
export class StoryConsentEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => StoryEntity, { onDelete: 'CASCADE' })
  @Column('uuid')
  storyId: string;
  @Column('int') version: number;
  @Column('boolean') toMembers: boolean;
  @Column('boolean') toPublic: boolean;
  @Column('text') title: string;
  @Column('text') body: string;
  @Column('text') html: string;
  @Column('text') shownName: string;
  @Column('text') shownRole: string;
  @Column('text') shownOrganization: string;
  @Index('story_consent_picture_idx')
  @ForeignKey(() => FileEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  pictureFileId: string | null;
  @Column('text') pictureAlt: string;
  @Column('timestamptz', { default: () => 'now()' }) givenAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) endedBy: 'withdrawn' | 'changed' | 'left' | null;
}
