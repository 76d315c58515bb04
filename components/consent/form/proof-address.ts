/** Where a signer proves anew who they are, and comes back. */
export const proofAddress = (consent: string): string =>
  `/bewijs?verder=${encodeURIComponent(`/tekenen/${consent}`)}`;
