/** One message to one address. */
export type Letter = {
  /** The same when it is sent again, so that the receiver's side can tell. */
  messageId: string;
  to: string;
  /** Empty in the demo's post where it is a text message. */
  subject: string;
  text: string;
};

/** How sending went: gone, worth another try, or never to arrive. */
export type Outcome = "sent" | "later" | "never";
