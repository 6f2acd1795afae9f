package io.vigie.deploy.cli;

import io.vigie.dashboards.access.AccessRegistry;
import io.vigie.dashboards.access.Role;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "token",
    description = "Makes an API token and prints it; it can never be shown again.",
    mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Option(names = "--name", required = true, description = "What the token is for.")
  private String name = "";

  @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}")
  private Role role = Role.INTEGRATION;

  @Option(names = "--tenant", arity = "1..*", description = "Insurers served (default: all).")
  private List<String> tenants = new ArrayList<>();

  @Override
  public Integer call() {
    System.out.println(BrokerOfFolder.with(data.folder(), this::create));
    return 0;
  }

  private String create(String bootstrapServers) {
    try (AccessRegistry registry =
        AccessRegistry.connect(bootstrapServers, InstantSource.system())) {
      return registry.createToken(name, role, tenants);
    }
  }
}
