"""The programme booklet as PDF."""
