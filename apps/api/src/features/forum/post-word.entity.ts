import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { WordAbout } from '../../platform/contributors/flaggable.js';
import { PostEntity } from './post.entity.js';

/** What the moderators say to a post's author about it, the latest; they do not know whom they tell. */
@Entity()
export class PostWordEntity {
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  postId: string;
  @Column('text') about: WordAbout;
  @Column('text') words: string;
  @Column('timestamptz') at: Date;
}
