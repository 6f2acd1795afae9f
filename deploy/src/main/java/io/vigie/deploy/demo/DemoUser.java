package io.vigie.deploy.demo;

/** A log-in of the demonstration; the password and the token are new at every start. */
public record DemoUser(String name, String role, String password, String token) {}
