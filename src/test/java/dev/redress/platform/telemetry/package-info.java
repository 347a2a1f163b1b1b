package dev.redress.platform.telemetry;
