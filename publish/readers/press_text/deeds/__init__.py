"""What people did at the event, sentence by sentence: who spoke, chaired, signed, witnessed, came."""
