import { Module } from '@nestjs/common';
import { ChatService } from './chat.service.js';
import { Presence } from './presence.js';
import { RoomRealtime } from './room.realtime.js';
import { RoomResolver } from './room.resolver.js';
import { RoomService } from './room.service.js';

@Module({ providers: [RoomService, ChatService, Presence, RoomRealtime, RoomResolver] })
export class RoomModule {}
