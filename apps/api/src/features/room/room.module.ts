import { Module } from '@nestjs/common';
import { ChatService } from './chat.service.js';
import { GuestRoomRealtime } from './guest-room.realtime.js';
import { Presence } from './presence.js';
import { MessageLessonNotifications } from './lesson.notifications.js';
import { MessageLessonSearch } from './lesson.search.js';
import { MessageLessonResolver } from './message-lesson.resolver.js';
import { ProtocolResolver } from './protocol.resolver.js';
import { ProtocolService } from './protocol.service.js';
import { RoomRealtime } from './room.realtime.js';
import { RoomResolver } from './room.resolver.js';
import { RoomService } from './room.service.js';

@Module({
  providers: [
    RoomService,
    ChatService,
    Presence,
    ProtocolService,
    RoomRealtime,
    GuestRoomRealtime,
    RoomResolver,
    ProtocolResolver,
    MessageLessonResolver,
    MessageLessonNotifications,
    MessageLessonSearch,
  ],
})
export class RoomModule {}
