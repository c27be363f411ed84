/** Takes in updates until stopped. */
export type Receiving = {
  /** Takes in no more, finishes what is in hand. */
  stop(): Promise<void>;
};

/** The updates we ask for, both ways. */
export const ALLOWED_UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;
