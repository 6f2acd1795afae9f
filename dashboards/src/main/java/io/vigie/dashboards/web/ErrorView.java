package io.vigie.dashboards.web;

/** An error for a person. */
public record ErrorView(int status, String message, String detail) {}
