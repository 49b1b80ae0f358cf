"""Parts of bench/accuracy: what is run (runs), what is counted here (own), what went wrong (listings), how it is shown (report)."""
