"""Redis as a broker whose messages are wake-ups: none is worth putting back when the connection breaks.

kombu keeps what a worker has not acknowledged in Redis too, and wants to put it back when the connection closes. With Redis
just gone it asks a connection that is closed already, and the worker ends (kombu 5.7: «'NoneType' object has no attribute
'client'»). What is to be done lies in the outbox; a wake-up that is lost costs at most a minute.
"""

from kombu.transport import redis


class Channel(redis.Channel):
    ack_emulation = False  # acknowledged in the worker's memory alone
    do_restore = False


class Transport(redis.Transport):
    Channel = Channel
